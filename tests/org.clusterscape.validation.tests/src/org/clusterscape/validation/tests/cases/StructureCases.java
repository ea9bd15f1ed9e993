package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.validation.tests.support.CircularMetamodel;
import org.clusterscape.validation.tests.support.SoundModel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Spoils what holds for every metamodel, in elements of Clusterscape and of an extension. */
final class StructureCases {

    private static final String FAILED = "validation.constraintFailed"; // the test plug-in breaks at every loop

    private StructureCases() {
    }

    static Stream<Case> all() {
        return Stream.of(required(), numbers(), extension(), references(), characters()).flatMap(cases -> cases);
    }

    private static Stream<Case> required() {
        return Stream.of(
                of("model.required", "city score without city", m -> m.scoreOfBerlin.setCity(null)),
                of("model.required", "sector relevance without sector", m -> m.relevance.setSector(null)),
                of("model.required", "membership without actor", m -> m.member.setActor(null)),
                of("model.required", "linkage without source", m -> m.linkage.setSource(null)),
                of("model.required", "linkage without target", m -> m.linkage.setTarget(null)));
    }

    private static Stream<Case> numbers() {
        return Stream.of(
                of("model.valueOutOfRange", "score above 10", m -> m.scoreOfBerlin.setValue(10.5))
                        .with("keyField.totalDiffers"),
                of("model.valueOutOfRange", "score below 0", m -> m.scoreOfBerlin.setValue(-1.0))
                        .with("keyField.totalDiffers"),
                of("model.valueOutOfRange", "influence above 10", m -> m.mayor.setInfluence(11.0)),
                of("model.valueOutOfRange", "interest below 0", m -> m.mayor.setInterest(-0.1)),
                of("model.notFinite", "score that is not a number", m -> m.scoreOfBerlin.setValue(Double.NaN)),
                of("model.notFinite", "infinite measurement", m -> m.newer.setValue(Double.POSITIVE_INFINITY)),
                of("model.notFinite", "measurement that is not a number", m -> m.newer.setValue(Double.NaN)),
                of("model.notFinite", "infinite strength", m -> m.linkage.setStrength(Double.NEGATIVE_INFINITY)),
                of("model.notFinite", "target that is not a number", m -> m.indicator.setTargetValue(Double.NaN)));
    }

    private static Stream<Case> extension() {
        CircularMetamodel circular = new CircularMetamodel();
        return Stream.of(
                of("model.required", "extension element without name",
                        m -> loop(circular, m).eUnset(circular.name)).with(FAILED),
                of("model.required", "extension element without steps",
                        m -> loop(circular, m).eUnset(circular.steps)).with(FAILED),
                of("model.multiplicity", "one step of two",
                        m -> loop(circular, m).eSet(circular.steps, List.of("A"))).with(FAILED),
                of("model.multiplicity", "four steps of three",
                        m -> loop(circular, m).eSet(circular.steps, List.of("A", "B", "C", "D"))).with(FAILED),
                of("model.valueOutOfRange", "share of exactly 0",
                        m -> loop(circular, m).eSet(circular.share, 0.0)).with(FAILED),
                of("model.valueOutOfRange", "share above 100",
                        m -> loop(circular, m).eSet(circular.share, 100.001)).with(FAILED),
                of("model.valueNotAllowed", "code of another form",
                        m -> loop(circular, m).eSet(circular.code, "ab")).with(FAILED),
                of("model.valueNotAllowed", "code too long",
                        m -> loop(circular, m).eSet(circular.code, "ÄÖÜA")).with(FAILED),
                of("model.valueNotAllowed", "stage that is not listed",
                        m -> loop(circular, m).eSet(circular.stage, "dream")).with(FAILED));
    }

    private static EObject loop(CircularMetamodel circular, SoundModel model) {
        EObject loop = circular.createLoop("Kreislauf");
        model.waste.getExtensions().add(loop);
        return loop;
    }

    private static Stream<Case> references() {
        return Stream.of(
                of("model.danglingReference", "actor of a file that is not there", m -> m.measure.getResponsible()
                        .add(missing("gone.clusterscape#_1"))),
                of("model.danglingReference", "address of the web, which is not fetched", m -> m.member
                        .setActor(missing("http://127.0.0.1:1/evil.clusterscape#/"))),
                of("model.notContained", "responsible actor that belongs to no model",
                        m -> m.measure.getResponsible().add(SoundModel.actor("Übrig", ActorKind.CITIZENS)))
                        .fixedBy("Remove the reference to the actor \"Übrig\""),
                of("model.notContained", "city that belongs to no model",
                        m -> m.smith.setCity(SoundModel.city("Ulm", "Ul")))
                        .fixedBy("Remove the reference to the city \"Ulm\""),
                of("model.notContained", "required actor that belongs to no model",
                        m -> m.member.setActor(SoundModel.actor("Übrig", ActorKind.CITIZENS))));
    }

    private static Actor missing(String uri) {
        Actor actor = ClusterscapeFactory.eINSTANCE.createActor();
        ((InternalEObject) actor).eSetProxyURI(URI.createURI(uri));
        return actor;
    }

    private static Stream<Case> characters() {
        String replace = "Replace these characters";
        return Stream.of(
                of("model.controlCharacter", "NUL in a name", m -> m.mayor.setName("Rat\u0000haus")).fixedBy(replace),
                of("model.controlCharacter", "vertical tab in a text", m -> m.remark.setText("A\u000BB"))
                        .fixedBy(replace),
                of("model.controlCharacter", "half a character", m -> m.waste.setScope("x\uD83C"))
                        .fixedBy(replace),
                of("model.controlCharacter", "no character at all", m -> m.ecosystem.setDescription("\uFFFE"))
                        .fixedBy(replace),
                of("model.controlCharacter", "escape in one of the tags, which becomes equal to another one",
                        m -> m.mayor.getTags().addAll(List.of("a b", "a\u001Bb"))).fixedBy(replace));
    }
}
