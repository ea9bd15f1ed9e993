package org.clusterscape.report.internal.html;

import java.util.Map;

/** The words of the page around the blocks. The script finds its own in attributes of the page. */
final class PageTexts {

    static final Map<String, String> MAP = Map.ofEntries(
            Map.entry("contents", Messages.contents),
            Map.entry("darkTheme", Messages.darkTheme),
            Map.entry("found", Messages.found),
            Map.entry("fullScreen", Messages.fullScreen),
            Map.entry("incomplete", Messages.incomplete),
            Map.entry("incompleteText", Messages.incompleteText),
            Map.entry("lightTheme", Messages.lightTheme),
            Map.entry("notFound", Messages.notFound),
            Map.entry("report", Messages.report),
            Map.entry("search", Messages.search),
            Map.entry("searchHint", Messages.searchHint),
            Map.entry("skip", Messages.skip),
            Map.entry("sortBy", Messages.sortBy),
            Map.entry("tools", Messages.tools),
            Map.entry("toTop", Messages.toTop),
            Map.entry("version", Messages.version),
            Map.entry("wholePicture", Messages.wholePicture),
            Map.entry("writtenBy", Messages.writtenBy),
            Map.entry("zoomIn", Messages.zoomIn),
            Map.entry("zoomOut", Messages.zoomOut));

    private PageTexts() {
    }
}
