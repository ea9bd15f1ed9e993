package org.clusterscape.validation.internal.constraints;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** What the scores, ratings and references of a key field have to be. */
public final class KeyFieldConstraints {

    private KeyFieldConstraints() {
    }

    /** {@code keyField.totalDiffers}: the total that a card states is not the sum of its scores. */
    public static final class TotalDiffers implements Constraint {

        private static final double TOLERANCE = 1e-9;

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            Double stated = keyField.getStatedTotal();
            Double total = keyField.getTotal();
            if (stated == null || total == null || !Double.isFinite(stated) || !Double.isFinite(total)
                    || Math.abs(stated - total) <= TOLERANCE * Math.max(1, Math.abs(total))) {
                return;
            }
            problems.add(keyField, Literals.KEY_FIELD__STATED_TOTAL,
                    Messages.bind(Messages.keyFieldTotalDiffers,
                            new Object[] {Words.of(keyField), Words.value(stated), Words.value(total)}),
                    new Fix(Messages.bind(Messages.fixTakeTotal, Words.value(total)),
                            () -> keyField.setStatedTotal(Words.rounded(keyField.getTotal()))));
        }
    }

    /** {@code keyField.cityScoredTwice}: a city counts twice in the total. */
    public static final class CityScoredTwice implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            Map<City, CityScore> firsts = Keys.firsts(keyField.getScores(), CityScore::getCity);
            for (CityScore score : keyField.getScores()) {
                CityScore first = firsts.getOrDefault(score.getCity(), score);
                if (first != score) {
                    problems.add(score, Literals.CITY_SCORE__CITY, Messages.bind(Messages.keyFieldCityScoredTwice,
                            new Object[] {Words.of(keyField), Words.of(score.getCity()), points(first),
                                    points(score)}),
                            Copies.removal(score, first));
                }
            }
        }

        private static String points(CityScore score) {
            return score.getValue() == null ? "–" : Words.value(score.getValue());
        }
    }

    /** {@code keyField.sectorRatedTwice}: two statements on the relevance to one sector. */
    public static final class SectorRatedTwice implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            Map<Sector, SectorRelevance> firsts =
                    Keys.firsts(keyField.getSectorRelevances(), SectorRelevance::getSector);
            for (SectorRelevance relevance : keyField.getSectorRelevances()) {
                SectorRelevance first = firsts.getOrDefault(relevance.getSector(), relevance);
                if (first != relevance) {
                    problems.add(relevance, Literals.SECTOR_RELEVANCE__SECTOR,
                            Messages.bind(Messages.keyFieldSectorRatedTwice, Words.of(keyField),
                                    Words.of(relevance.getSector())),
                            Copies.removal(relevance, first));
                }
            }
        }
    }

    /** {@code keyField.relatedToItself}: a key field is named among those that it touches. */
    public static final class RelatedToItself implements Constraint {

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (keyField.getRelatedKeyFields().contains(keyField)) {
                problems.add(keyField, Literals.KEY_FIELD__RELATED_KEY_FIELDS,
                        Messages.bind(Messages.keyFieldRelatedToItself, Words.of(keyField)),
                        new Fix(Messages.bind(Messages.fixRemoveReference, Words.of(keyField)),
                                () -> keyField.getRelatedKeyFields().remove(keyField)));
            }
        }
    }

    /** {@code keyField.numberDiffersFromCode}: the code ends with another number. */
    public static final class NumberDiffersFromCode implements Constraint {

        private static final Pattern TRAILING_NUMBER = Pattern.compile("(?<!\\d)(\\d{1,9})\\s*$");

        @Override
        public void check(EObject element, Problems problems) {
            KeyField keyField = (KeyField) element;
            if (keyField.getNumber() == null || keyField.getCode() == null) {
                return;
            }
            Matcher matcher = TRAILING_NUMBER.matcher(keyField.getCode());
            Integer inCode = matcher.find() ? Integer.valueOf(matcher.group(1)) : keyField.getNumber();
            if (!Objects.equals(inCode, keyField.getNumber())) {
                problems.add(keyField, Literals.KEY_FIELD__NUMBER,
                        Messages.bind(Messages.keyFieldNumberDiffersFromCode, new Object[] {Words.of(keyField),
                                keyField.getNumber(), Words.value(keyField.getCode())}),
                        new Fix(Messages.bind(Messages.fixTakeNumber, inCode), () -> keyField.setNumber(inCode)));
            }
        }
    }
}
