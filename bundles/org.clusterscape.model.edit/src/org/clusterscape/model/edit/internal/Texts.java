package org.clusterscape.model.edit.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.clusterscape.model.label.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The names and descriptions of types and features in the user's language. What no plug-in translates is derived from
 * its name and its documentation in the metamodel, so that metamodels without a plug-in read well too.
 */
public record Texts(ResourceLocator locator) {

    public String type(EClass type) {
        return lookUp("_UI_" + type.getName() + "_type").orElseGet(() -> Labels.words(type));
    }

    public String feature(EStructuralFeature feature) {
        return lookUp(key(feature) + "_feature").orElseGet(() -> Labels.words(feature));
    }

    public String literal(Enumerator literal) {
        String type = literal.getClass().getSimpleName();
        return lookUp("_UI_" + type + "_" + literal.getName() + "_literal").orElseGet(() -> Labels.words(literal));
    }

    /** What a new child in a feature is called: the name of its type, unless the feature has a better one. */
    public String child(EStructuralFeature feature, EClass type) {
        return lookUp(key(feature) + "_child").orElseGet(() -> type(type));
    }

    public Optional<String> description(EStructuralFeature feature) {
        return lookUp(key(feature) + "_description").or(() -> Documentation.of(feature));
    }

    public Optional<String> description(EClass type) {
        return lookUp("_UI_" + type.getName() + "_type_description").or(() -> Documentation.of((EModelElement) type));
    }

    /**
     * A text with a name put in: {0} is the name as it stands alone, {1} as it stands in a sentence; each language
     * takes the one that it needs.
     */
    public String naming(String key, String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        String inSentence = acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return MessageFormat.format(locator.getString(key), name, inSentence);
    }

    private static String key(EStructuralFeature feature) {
        return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    private Optional<String> lookUp(String key) {
        try {
            return Optional.of(locator.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
