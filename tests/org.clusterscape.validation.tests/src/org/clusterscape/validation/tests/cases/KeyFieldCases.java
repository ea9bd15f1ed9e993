package org.clusterscape.validation.tests.cases;

import static org.clusterscape.validation.tests.cases.Case.of;
import static org.clusterscape.validation.tests.support.SoundModel.keyField;
import static org.clusterscape.validation.tests.support.SoundModel.score;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.validation.tests.support.SoundModel;

/** Spoils how key fields are cited, scored and rated. */
final class KeyFieldCases {

    private KeyFieldCases() {
    }

    static Stream<Case> all() {
        return Stream.concat(identity(), content());
    }

    private static Stream<Case> identity() {
        return Stream.of(
                of("keyField.noCode", "nothing but a name", m -> m.water.setCode(null)),
                of("keyField.noName", "with content", m -> m.waste.setName(" ")).with("text.surroundingSpace"),
                of("keyField.noName", "with a scope", m -> {
                    m.water.setName(null);
                    m.water.setScope("Regen, der nicht versickert");
                }),
                of("keyField.noCode", "neither code nor number nor name", addKeyField(null, null, null))
                        .with("keyField.noName"),
                of("keyField.placeholder", "only code and number", addKeyField("SF 80", 80, null)),
                of("keyField.placeholder", "only the number", addKeyField(null, 80, null)),
                of("keyField.duplicateCode", "in other spelling, with the same number",
                        addKeyField("sf41", 41, "Noch einmal")),
                of("keyField.duplicateNumber", "under another code", addKeyField("Teil zwei", 41, "Noch einmal")),
                of("keyField.duplicateNumber", "of a placeholder", addKeyField(null, 41, null))
                        .with("keyField.placeholder"),
                of("keyField.numberDiffersFromCode", "digits swapped", m -> m.water.setNumber(37))
                        .fixedBy("Take the number 73 from the code"));
    }

    private static Consumer<SoundModel> addKeyField(String code, Integer number, String name) {
        return m -> m.ecosystem.getKeyFields().add(keyField(code, number, name));
    }

    private static Stream<Case> content() {
        return Stream.of(
                of("keyField.totalDiffers", "too high", m -> m.waste.setStatedTotal(16.0))
                        .fixedBy("Take over the derived total 15.5"),
                of("keyField.totalDiffers", "scores that binary fractions cannot add", m -> {
                    m.scoreOfBerlin.setValue(0.1);
                    m.scoreOfCologne.setValue(0.2);
                }).fixedBy("Take over the derived total 0.3"),
                of("keyField.cityScoredTwice", "with another score", m -> {
                    m.waste.getScores().add(score(m.berlin, 1));
                    m.waste.setStatedTotal(16.5);
                }),
                of("keyField.cityScoredTwice", "with the same score, so that the stated total shows it", m -> m.waste
                        .getScores().add(score(m.berlin, 7)))
                        .fixedBy("Remove the second city score \"Berlin: 7\"").with("keyField.totalDiffers"),
                of("keyField.sectorRatedTwice", "with another level", m -> relevance(m, RelevanceLevel.LOW)),
                of("keyField.sectorRatedTwice", "with the same level", m -> relevance(m, RelevanceLevel.HIGH))
                        .fixedBy("Remove the second sector relevance \"Mobility\""),
                of("keyField.relatedToItself", "beside another one", m -> m.waste.getRelatedKeyFields().add(m.waste))
                        .fixedBy("Remove the reference to the key field \"SF 41 Wertstoffhöfe\""));
    }

    private static void relevance(SoundModel model, RelevanceLevel level) {
        SectorRelevance relevance = ClusterscapeFactory.eINSTANCE.createSectorRelevance();
        relevance.setSector(model.mobility);
        relevance.setLevel(level);
        model.waste.getSectorRelevances().add(relevance);
    }
}
