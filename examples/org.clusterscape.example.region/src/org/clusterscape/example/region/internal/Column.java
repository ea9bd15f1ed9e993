package org.clusterscape.example.region.internal;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a table: {@code key} names the row, {@code in} the row of the table above in which it is contained, any
 * other column is a feature of the element.
 *
 * @param feature null for {@code key} and {@code in}
 * @param identifying whether the column is marked with an asterisk: the rows of a table are told apart by these columns
 */
public record Column(String name, EStructuralFeature feature, boolean identifying) {

    static final String KEY = "key";
    static final String IN = "in";

    boolean isKey() {
        return feature == null && name.equals(KEY);
    }

    boolean isOwner() {
        return feature == null && name.equals(IN);
    }
}
