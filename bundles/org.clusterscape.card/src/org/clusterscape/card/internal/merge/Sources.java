package org.clusterscape.card.internal.merge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.card.internal.vocabulary.Names;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.Source;

/** Keeps the sources of the model in step with the remarks that name them. */
final class Sources {

    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");
    private static final int LONGEST_NAME = 100;

    private final Ecosystem model;
    private final ChangeLog log;

    Sources(Ecosystem model, ChangeLog log) {
        this.model = model;
        this.log = log;
    }

    /** Makes sure that the model has the source; one that was made from the text before is brought up to date. */
    void update(String citation, String citationBefore) {
        if (find(citation) != null) {
            return;
        }
        Source source = find(citationBefore);
        boolean isNew = source == null || Dependents.isReferredTo(source, feature -> false)
                || !Names.key(source.getCitation()).equals(Names.key(citationBefore));
        if (isNew) {
            source = ClusterscapeFactory.eINSTANCE.createSource();
            fill(source, citation);
            model.getSources().add(source);
            log.added(CardSection.REMARKS, source);
        } else {
            String label = ChangeLog.described(source);
            String old = source.getCitation();
            fill(source, citation);
            log.changed(CardSection.REMARKS, source, label, ClusterscapePackage.Literals.SOURCE__CITATION, old, citation);
        }
    }

    private static void fill(Source source, String citation) {
        source.setName(name(citation));
        source.setCitation(citation);
        source.setUrl(url(citation));
    }

    /** The source with the same address, or without an address the one with the same citation; or null. */
    private Source find(String citation) {
        String url = url(citation);
        String key = Names.key(citation);
        return model.getSources().stream().filter(s -> url != null && url.equals(s.getUrl())
                || Names.key(s.getCitation()).equals(key)).findFirst().orElse(null);
    }

    private static String url(String citation) {
        Matcher matcher = URL.matcher(citation);
        return matcher.find() ? matcher.group() : null;
    }

    /** The citation up to its address. */
    private static String name(String citation) {
        Matcher matcher = URL.matcher(citation);
        String before = matcher.find() ? citation.substring(0, matcher.start()) : citation;
        String name = before.replaceAll("\\s+", " ").replaceAll("[\\s:,;(–—-]+$", "").strip();
        if (name.isEmpty()) {
            return url(citation);
        }
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int cut = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, cut > 0 ? cut : LONGEST_NAME - 1) + "…";
    }
}
