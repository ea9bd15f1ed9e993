package org.clusterscape.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clusterscape.validation.ConstraintDescriptor;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problem;
import org.clusterscape.validation.Validator;
import org.clusterscape.validation.tests.cases.Case;
import org.clusterscape.validation.tests.support.SoundModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint finds what it is for, nothing else does, and its remedy helps. */
class ConstraintsTest {

    /** Has a test of its own, since it needs code beside the metamodel. */
    private static final String WITH_EMF_CODE = "model.metamodelConstraint";

    static Stream<Case> cases() {
        return Case.all();
    }

    @Test
    void findsNothingWrongWithASoundModel() {
        assertEquals(List.of(), new SoundModel().validate());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheProblemAndNoOther(Case spoilt) {
        SoundModel model = new SoundModel();
        spoilt.change().accept(model);
        List<Problem> problems = model.validate();

        Set<String> expected = new TreeSet<>(spoilt.also());
        expected.add(spoilt.id());
        assertEquals(expected, ids(problems), () -> problems.toString());
        Problem problem = only(problems, spoilt.id());
        String fix = problem.proposedFix().map(Fix::label).orElse(null);
        assertEquals(spoilt.fix(), fix);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void remedyHelpsAndDoesNoHarm(Case spoilt) {
        SoundModel model = new SoundModel();
        spoilt.change().accept(model);
        for (Problem problem : model.validate()) {
            if (problem.id().equals(spoilt.id()) && problem.fix() != null) {
                problem.fix().change().run();
                Set<String> left = ids(model.validate());
                assertFalse(left.contains(spoilt.id()), () -> "still there: " + left);
                assertTrue(spoilt.also().containsAll(left), () -> "new: " + left);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void messageIsASentenceForPeople(Case spoilt) {
        SoundModel model = new SoundModel();
        spoilt.change().accept(model);
        for (Problem problem : model.validate()) {
            String message = problem.message();
            Predicate<String> contains = message::contains;
            assertTrue(Stream.of("{", "}", "null", "@", "Impl", "NLS missing", "\u0000").noneMatch(contains), message);
            assertTrue(Character.isUpperCase(message.charAt(0)) || Character.isDigit(message.charAt(0)), message);
            assertFalse(problem.path().isBlank());
        }
    }

    @Test
    void everyConstraintHasACase() {
        Set<String> covered = cases().map(Case::id).collect(Collectors.toCollection(TreeSet::new));
        covered.add(WITH_EMF_CODE);
        covered.add(Validator.CONSTRAINT_FAILED);
        assertEquals(shipped().map(ConstraintDescriptor::id).collect(Collectors.toCollection(TreeSet::new)), covered);
    }

    @Test
    void everyConstraintIsDescribed() {
        shipped().forEach(constraint -> {
            assertTrue(constraint.id().matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"), constraint.id());
            assertFalse(constraint.name().isBlank() || constraint.name().startsWith("%"), constraint.id());
            assertTrue(constraint.description().endsWith("."), constraint.id() + ": " + constraint.description());
            assertNotNull(constraint.severity());
        });
    }

    private static Stream<ConstraintDescriptor> shipped() {
        return Validator.ofRegisteredConstraints().constraints().stream()
                .filter(c -> c.plugin().equals("org.clusterscape.validation"));
    }

    private static Set<String> ids(List<Problem> problems) {
        return problems.stream().map(Problem::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Problem only(List<Problem> problems, String id) {
        List<Problem> found = problems.stream().filter(p -> p.id().equals(id)).toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }
}
