package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.Nothing;
import org.clusterscape.viewpoint.expression.Reads;
import org.clusterscape.viewpoint.expression.RecordedReads;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** What an evaluation reports to have read covers whatever can change its result, and not much more. */
class RecordedReadsTest {

    private static final int CHANGES_TO_ONE_MODEL = 60;
    private static final int EVALUATIONS_PER_CHANGE = 120;

    private static final List<String> FORMS = List.of("feature:%s", "aql:self.%s", "aql:Sequence{self}.%s->size()",
            "aql:self.eGet('%s')", "aql:self.eContents().%s", "aql:self.eContainer().%s", "aql:self.%s.eContainer()",
            "aql:self.%s.eContents()", "aql:'' + self.%s");

    private final Town town;

    RecordedReadsTest() throws IOException {
        town = new Town();
    }

    /** The expressions of the reference data and every feature, on any elements, while the model changes. */
    @ParameterizedTest
    @CsvSource({ "town.library, 1", "town.library, 2", "town.library, 3", "town.library, 4", "Ecore.ecore, 5",
            "Ecore.ecore, 6", "Ecore.ecore, 7", "Ecore.ecore, 8", "library.ecore, 9" })
    void everyChangeOfAValueIsForeseen(String model, int seed) throws IOException {
        Random random = new Random(seed);
        Resource resource = town.model(model);
        EPackage metamodel = model.endsWith(".ecore") ? EcorePackage.eINSTANCE : town.metamodel();
        List<String> expressions = expressions(model, metamodel);
        RandomChanges changes = new RandomChanges(resource, metamodel, random);
        int differences = 0;
        for (int i = 0; i < CHANGES_TO_ONE_MODEL; i++) {
            List<EObject> elements = changes.elements();
            List<Sample> samples = new ArrayList<>();
            EObject changing = changes.any(elements);
            List<EObject> concerned = around(changing);
            for (int j = 0; j < EVALUATIONS_PER_CHANGE; j++) {
                EObject self = changes.any(j % 3 == 0 ? elements : concerned);
                EStructuralFeature feature = changes.any(self.eClass().getEAllStructuralFeatures());
                samples.add(new Sample(j % 2 == 0 || feature == null ? changes.any(expressions)
                        : changes.any(FORMS).formatted(feature.getName()), self));
            }
            List<Notification> notifications = changes.change(changing);
            for (Sample sample : samples) {
                differences += sample.check(notifications) ? 1 : 0;
            }
        }
        assertTrue(differences > 100, "too little happens: " + differences);
    }

    private static List<EObject> around(EObject element) {
        List<EObject> result = new ArrayList<>(element.eContents());
        result.addAll(element.eCrossReferences());
        for (EObject each = element; each != null; each = each.eContainer()) {
            result.add(each);
        }
        result.add(element);
        return result;
    }

    private static List<String> expressions(String model, EPackage metamodel) throws IOException {
        List<String> result = new ArrayList<>();
        for (JsonElement each : JsonParser.parseString(Files.readString(Town.DATA.resolve("expressions.json")))
                .getAsJsonArray()) {
            if (each.getAsJsonObject().get("model").getAsString().endsWith(model.substring(model.indexOf('.')))) {
                result.add(each.getAsJsonObject().get("expression").getAsString());
            }
        }
        for (var all = metamodel.eAllContents(); all.hasNext();) {
            if (all.next() instanceof EStructuralFeature feature) {
                result.add("aql:self.eAllContents()." + feature.getName());
                result.add("aql:self.ancestors().eContents()." + feature.getName());
            }
        }
        for (String name : List.of("eContainer", "eContents", "eAllContents", "eCrossReferences", "ancestors",
                "siblings", "precedingSiblings", "followingSiblings", "eContainingFeature", "eContainmentFeature")) {
            result.add("feature:" + name);
            result.add("aql:self." + name + "()");
            result.add("aql:self.eAllContents()." + name + "()");
        }
        return result;
    }

    /** An evaluation before a change. */
    private final class Sample {

        private final String expression;
        private final EObject self;
        private final RecordedReads reads = new RecordedReads();
        private final String before;

        Sample(String expression, EObject self) {
            this.expression = expression;
            this.self = self;
            this.before = evaluate();
        }

        /** Whether its result has changed; fails if that could not be foreseen. */
        boolean check(List<Notification> notifications) {
            boolean foreseen = notifications.stream().map(ModelChange::of).flatMap(Optional::stream)
                    .anyMatch(reads::isConcernedBy);
            String after = evaluate();
            assertTrue(foreseen || before.equals(after), () -> expression + " of " + self + "\n" + before + "\n"
                    + after + "\n" + notifications);
            return !before.equals(after) && !reads.isEverything();
        }

        private String evaluate() {
            EvaluationResult result = town.interpreter().evaluate(expression, self, Variables.none(), null, reads);
            StringBuilder text = new StringBuilder(result.outcome().name());
            append(text, result.value());
            return text.toString();
        }
    }

    private static void append(StringBuilder text, Object value) {
        switch (value) {
            case null -> text.append(" null");
            case Nothing nothing -> text.append(" nothing");
            case EObject element -> text.append(' ').append(element.eClass().getName()).append('@')
                    .append(System.identityHashCode(element));
            case Collection<?> many -> {
                text.append(many instanceof Set ? " {" : " [");
                many.forEach(each -> append(text, each));
                text.append(']');
            }
            default -> text.append(' ').append(value.getClass().getSimpleName()).append(' ').append(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "aql:1 + 2                                ~ ",
            "aql:self                                 ~ ",
            "aql:self.name                            ~ self.name",
            "feature:name                             ~ self.name",
            "var:self                                 ~ ",
            "aql:self.items->size()                   ~ self.items",
            "aql:self.items->first().eClass().name    ~ Book.name self.items",
            "aql:self.eContents()->size()             ~ self.contents",
            "feature:eContents                        ~ self.contents",
            "aql:self.eContents(library::Book)        ~ self.contents",
            "aql:self.eAllContents(library::Section)  ~ self.tree",
            "feature:eAllContents                     ~ self.tree",
            "aql:self.eContainer()                    ~ self.container",
            "feature:eContainer                       ~ self.container",
            "aql:self.ancestors()                     ~ self.container",
            "aql:self.nope                            ~ ",
            "aql:null.eContainer()                    ~ ",
            "aql:self.eInverse()                      ~ everything",
            "aql:self.eResource()                     ~ everything",
            "aql:self.siblings()                      ~ everything",
            "aql:'' + self                            ~ everything",
            "aql:'' + self.name                       ~ self.name",
            "aql:self.shortLabel()                    ~ everything",
            "service:shortLabel                       ~ everything" })
    void readsAreReportedExactly(String expression, String expected) {
        List<String> names = new ArrayList<>();
        RecordedReads reads = new RecordedReads();
        town.interpreter().evaluate(expression, town.library(), Variables.none(), null, reads);
        reads.reportTo(new NamingRecorder(town.library(), names));
        names.sort(null);
        assertEquals(expected == null ? "" : expected, String.join(" ", names));
        assertEquals(names.isEmpty(), reads.isEmpty());
    }

    @Test
    void derivedFeaturesOfEcoreAreFollowed() {
        EClass book = (EClass) town.metamodel().getEClassifier("Book");
        RecordedReads reads = new RecordedReads();
        town.interpreter().evaluate("aql:self.eAllAttributes.eAttributeType", book, Variables.none(), null, reads);
        assertFalse(reads.isEverything());
        EClass named = (EClass) town.metamodel().getEClassifier("Named");
        EClass address = (EClass) town.metamodel().getEClassifier("Address");
        assertTrue(reads.isConcernedBy(change(named, EcorePackage.Literals.ECLASS__ESTRUCTURAL_FEATURES)));
        assertFalse(reads.isConcernedBy(change(address, EcorePackage.Literals.ECLASS__ESTRUCTURAL_FEATURES)));
        assertFalse(reads.isConcernedBy(change(named, EcorePackage.Literals.ENAMED_ELEMENT__NAME)));
    }

    @Test
    void derivationsOfOtherMetamodelsCanBeTold() {
        EStructuralFeature operations = EcorePackage.Literals.ECLASSIFIER__INSTANCE_CLASS;
        Interpreter interpreter = Interpreter.builder().derivation(operations,
                (element, to) -> to.feature(element, EcorePackage.Literals.ECLASSIFIER__INSTANCE_CLASS_NAME)).build();
        RecordedReads reads = new RecordedReads();
        interpreter.evaluate("feature:instanceClass", EcorePackage.Literals.ESTRING, Variables.none(), null, reads);
        assertFalse(reads.isEverything());
        reads = new RecordedReads();
        town.interpreter().evaluate("feature:instanceClass", EcorePackage.Literals.ESTRING, Variables.none(), null,
                reads);
        assertTrue(reads.isEverything());
    }

    /** Services that declare what they read. */
    public static final class Declaring {

        @Reads({ "name", "items.authors", "2.name" })
        public String some(EObject self, Object other) {
            return "";
        }

        @Reads("eContents.eContainer.nope")
        public String around(EObject self) {
            return "";
        }

        @Reads("eAllContents")
        public String below(EObject self) {
            return "";
        }

        @Reads({})
        public String nothing(EObject self) {
            return "";
        }

        @Reads("3.name")
        public String wrong(EObject self) {
            return "";
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "aql:self.nothing()                       ~ ",
            "service:nothing                          ~ ",
            "aql:self.below()                         ~ self.tree",
            "service:wrong                            ~ everything",
            "aql:self.some(1)                         ~ Book.authors Book.authors self.items self.name",
            "service:some(self)                       ~ Book.authors Book.authors self.items self.name",
            "aql:self.around()                        ~ Book.container Book.container Magazine.container "
                    + "self.contents" })
    void servicesMayDeclareWhatTheyRead(String expression, String expected) {
        EObject library = EcoreUtil.create((EClass) town.metamodel().getEClassifier("Library"));
        for (String name : List.of("Book", "Book", "Magazine")) {
            EObject item = EcoreUtil.create((EClass) town.metamodel().getEClassifier(name));
            item.eSet(item.eClass().getEStructuralFeature("library"), library);
        }
        Interpreter interpreter = Interpreter.builder().javaServices(new Declaring()).build();
        List<String> names = new ArrayList<>();
        RecordedReads reads = new RecordedReads();
        interpreter.evaluate(expression, library, Variables.none(), null, reads);
        reads.reportTo(new NamingRecorder(library, names));
        names.sort(null);
        assertEquals(expected == null ? "" : expected, String.join(" ", names));
    }

    private static ModelChange change(EObject element, EStructuralFeature feature) {
        return new ModelChange(element, feature, List.of(), List.of());
    }
}
