package org.clusterscape.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.tool.PaletteEntry;
import org.clusterscape.viewpoint.tool.PaletteSection;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ContainerCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.DiagramCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.EdgeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.NodeCreationDescription;
import org.clusterscape.viewpoint.vsm.tool.PaneBasedSelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.RequestDescription;
import org.clusterscape.viewpoint.vsm.tool.SelectionWizardDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolDescription;
import org.clusterscape.viewpoint.vsm.tool.ToolEntry;
import org.clusterscape.viewpoint.vsm.tool.ToolGroup;
import org.clusterscape.viewpoint.vsm.tool.ToolGroupExtension;
import org.clusterscape.viewpoint.vsm.tool.ToolSection;

/** Puts the palette of a diagram together. Sections of the same label, of whatever layers, are one. */
final class Palettes {

    private final Offers offers;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<ToolGroup, Set<AbstractToolDescription>> extensions = new LinkedHashMap<>();

    private static final class Section {
        private final ToolSection first;
        private final Set<ToolEntry> tools = new LinkedHashSet<>();

        Section(ToolSection first) {
            this.first = first;
        }
    }

    Palettes(Offers offers) {
        this.offers = offers;
    }

    List<PaletteSection> palette(DiagramDescription description, List<Layer> layers) {
        if (description.getToolSection() != null) {
            addSection(description.getToolSection());
            section(description.getToolSection()).tools.addAll(description.getReusedTools());
        }
        for (Layer layer : layers) {
            layer.getToolSections().forEach(this::addSection);
            if (!layer.getReusedTools().isEmpty() && !layer.getToolSections().isEmpty()) {
                section(layer.getToolSections().getFirst()).tools.addAll(layer.getReusedTools());
            }
        }
        List<PaletteSection> result = new ArrayList<>();
        for (Section each : sections.values()) {
            List<PaletteEntry> entries = entries(each.tools);
            if (!entries.isEmpty()) {
                result.add(new PaletteSection(Names.of(each.first), each.first.getIcon(), entries));
            }
        }
        return result;
    }

    /** All tools of a section and of those in it, whatever they are. */
    static Set<ToolEntry> allTools(ToolSection section) {
        Set<ToolEntry> result = new LinkedHashSet<>(section.getOwnedTools());
        result.addAll(section.getReusedTools());
        section.getSubSections().forEach(inner -> result.addAll(allTools(inner)));
        return result;
    }

    private void addSection(ToolSection section) {
        section(section).tools.addAll(section.getOwnedTools());
        section(section).tools.addAll(section.getReusedTools());
        for (ToolGroupExtension extension : section.getGroupExtensions()) {
            extensions.computeIfAbsent(extension.getGroup(), key -> new LinkedHashSet<>())
                    .addAll(extension.getTools());
        }
        section.getSubSections().forEach(this::addSection);
    }

    private Section section(ToolSection section) {
        return sections.computeIfAbsent(Names.of(section), key -> new Section(section));
    }

    private List<PaletteEntry> entries(Iterable<ToolEntry> tools) {
        List<PaletteEntry> result = new ArrayList<>();
        for (ToolEntry tool : tools) {
            if (tool instanceof ToolGroup group) {
                Set<ToolEntry> inside = new LinkedHashSet<>(group.getTools());
                inside.addAll(extensions.getOrDefault(group, Set.of()));
                List<PaletteEntry> entries = entries(inside);
                if (!entries.isEmpty()) {
                    result.add(new PaletteEntry(Names.of(group), entries.getFirst().icon(), null, entries));
                }
            } else if (tool instanceof AbstractToolDescription described && isInPalette(described)
                    && offers.usable(described).isEmpty()) {
                result.add(new PaletteEntry(Names.of((Identified) described), icon(described), described, List.of()));
            }
        }
        return result;
    }

    private static boolean isInPalette(AbstractToolDescription tool) {
        return tool instanceof NodeCreationDescription || tool instanceof ContainerCreationDescription
                || tool instanceof EdgeCreationDescription || tool instanceof ToolDescription
                || tool instanceof SelectionWizardDescription || tool instanceof PaneBasedSelectionWizardDescription
                || tool instanceof DiagramCreationDescription || tool instanceof RequestDescription;
    }

    private static String icon(AbstractToolDescription tool) {
        String path = switch (tool) {
            case NodeCreationDescription node -> node.getIconPath();
            case ContainerCreationDescription container -> container.getIconPath();
            case EdgeCreationDescription edge -> edge.getIconPath();
            case ToolDescription any -> any.getIconPath();
            case SelectionWizardDescription wizard -> wizard.getIconPath();
            case PaneBasedSelectionWizardDescription wizard -> wizard.getIconPath();
            default -> null;
        };
        return path == null || path.isBlank() ? null : path;
    }
}
