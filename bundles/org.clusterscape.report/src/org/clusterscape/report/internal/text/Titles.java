package org.clusterscape.report.internal.text;

import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EObject;

/** What elements are called in a report: by their whole names, where labels elsewhere are cut to fit a line. */
public final class Titles {

    private Titles() {
    }

    /** The name on one line, with the code of a key field; of elements without a name, their label. */
    public static String of(EObject element) {
        if (!(element instanceof NamedElement named) || named.getName() == null || named.getName().isBlank()) {
            return Labels.label(element);
        }
        String code = element instanceof KeyField keyField && keyField.getCode() != null ? keyField.getCode() + " " : "";
        return (code + named.getName()).strip().replaceAll("\\s+", " ");
    }
}
