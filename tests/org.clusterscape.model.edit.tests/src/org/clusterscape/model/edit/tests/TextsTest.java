package org.clusterscape.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.label.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the metamodel has a name in English and in German, and the two files go together. */
class TextsTest {

    private static final Path BUNDLE = Path.of(System.getProperty("clusterscape.root"),
            "bundles/org.clusterscape.model.edit");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** The keys of all names, with the words that the rest of the product uses for them. */
    static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (EClassifier classifier : ClusterscapePackage.eINSTANCE.getEClassifiers()) {
            String prefix = "_UI_" + classifier.getName();
            if (classifier instanceof EClass type) {
                names.put(prefix + "_type", Labels.words(type));
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    names.put(prefix + "_" + feature.getName() + "_feature",
                            feature.getName().equals("url") ? "URL" : Labels.words(feature));
                }
            } else if (classifier instanceof EEnum type) {
                for (EEnumLiteral literal : type.getELiterals()) {
                    names.put(prefix + "_" + literal.getName() + "_literal", Labels.words(literal.getInstance()));
                }
            }
        }
        return names;
    }

    static Stream<String> descriptions() {
        return ClusterscapePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).flatMap(type -> Stream.concat(
                        Stream.of("_UI_" + type.getName() + "_type_description"), type.getEStructuralFeatures().stream()
                                .map(feature -> "_UI_" + type.getName() + "_" + feature.getName() + "_description")));
    }

    @Test
    void englishNamesAreThoseOfTheRestOfTheProduct() throws IOException {
        Map<String, String> english = read("plugin.properties");
        Map<String, String> expected = names();
        english.keySet().retainAll(expected.keySet());
        assertEquals(expected, english);
    }

    @Test
    void everyNameIsThereInGermanAndNoneThatIsNotUsed() throws IOException {
        Set<String> expected = new TreeSet<>(read("plugin.properties").keySet());
        expected.removeIf(key -> key.matches("_UI_(\\w*AnyType|ProcessingInstruction|XMLTypeDocumentRoot)_.*"));
        descriptions().forEach(expected::add);
        assertEquals(expected, read("plugin_de.properties").keySet());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyDescriptionIsASentenceInGerman(String key) throws IOException {
        String text = read("plugin_de.properties").get(key);
        assertNotNull(text);
        assertTrue(text.endsWith(".") && text.length() > 8, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin", "src/org/clusterscape/model/edit/internal/messages"})
    void patternsTakeTheSameValuesInBothLanguages(String name) throws IOException {
        Map<String, String> german = read(name + "_de.properties");
        for (Map.Entry<String, String> english : read(name + ".properties").entrySet()) {
            String translated = german.get(english.getKey());
            if (translated != null && english.getKey().startsWith("Drop_")) {
                assertEquals(placeholders(english.getValue()), placeholders(translated), english.getKey());
            }
            String text = new MessageFormat(translated == null ? english.getValue() : translated)
                    .format(new Object[] {"A", "b"});
            assertEquals(Set.of(), placeholders(text), () -> english.getKey() + ": " + text);
        }
    }

    @Test
    void messagesAreCompleteInGerman() throws IOException {
        String name = "src/org/clusterscape/model/edit/internal/messages";
        assertEquals(read(name + ".properties").keySet(), read(name + "_de.properties").keySet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(BUNDLE.resolve(file))) {
            ResourceBundle texts = new PropertyResourceBundle(in);
            Map<String, String> read = new TreeMap<>();
            texts.keySet().forEach(key -> read.put(key, texts.getString(key)));
            return read;
        }
    }
}
