package org.clusterscape.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.label.Labels;
import org.clusterscape.report.document.Inline;
import org.clusterscape.report.internal.text.Titles;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The anchors of the elements that the sections of a report describe, and links to them. The names of anchors come from
 * the labels of the elements, so that they are readable and stay the same from report to report.
 */
public final class ElementLinks {

    private static final int LENGTH = 60;

    private final Map<EObject, String> anchors = new IdentityHashMap<>();

    private ElementLinks() {
    }

    /** Anchors for all elements of the described types, numbered where their labels are the same. */
    static ElementLinks of(Ecosystem model, Collection<SectionDescriptor> sections) {
        ElementLinks links = new ElementLinks();
        Set<String> types = new LinkedHashSet<>();
        sections.forEach(section -> types.addAll(section.describes()));
        Map<EClass, Boolean> described = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (described.computeIfAbsent(element.eClass(), type -> isAmong(types, type))) {
                String name = anchorName(element);
                int number = used.merge(name, 1, Integer::sum);
                links.anchors.put(element, number == 1 ? name : name + "." + number);
            }
        }
        return links;
    }

    /** The anchor under which a section of this report describes the element, or null where none does. */
    public String anchor(EObject element) {
        return anchors.get(element);
    }

    /** What the element is called, as a link where a section of this report describes it. */
    public Inline link(EObject element) {
        return link(element, Titles.of(element));
    }

    /** The text, as a link where a section of this report describes the element. */
    public Inline link(EObject element, String text) {
        String anchor = anchors.get(element);
        return anchor == null ? new Inline.Text(text) : Inline.toAnchor(text, anchor);
    }

    /** What the elements are called, parted by commas, as links where a section of this report describes them. */
    public List<Inline> links(Collection<? extends EObject> elements) {
        return elements.stream().<Inline>mapMulti((element, next) -> {
            next.accept(new Inline.Text(", "));
            next.accept(link(element));
        }).skip(1).toList();
    }

    private static boolean isAmong(Set<String> types, EClass type) {
        return types.contains(type.getName()) || type.getEAllSuperTypes().stream().anyMatch(t -> types.contains(t.getName()));
    }

    private static String anchorName(EObject element) {
        String label = element instanceof KeyField keyField && keyField.getCode() != null ? keyField.getCode()
                : Labels.label(element);
        return slug(Labels.typeName(element) + " " + label);
    }

    /** The text as a name for anchors: a to z, digits and hyphens. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LENGTH, plain.length()));
        return cut.replaceAll("^[^a-z]+|-+$", "");
    }
}
