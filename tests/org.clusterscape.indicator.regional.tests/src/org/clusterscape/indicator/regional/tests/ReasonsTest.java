package org.clusterscape.indicator.regional.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.clusterscape.indicator.IndicatorValue.Undefined;
import org.clusterscape.model.AreaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is no value, the reason says what to do about the data. */
class ReasonsTest {

    private final Figures figures = new Figures();

    @ParameterizedTest
    @ValueSource(strings = {"locationQuotient", "specialisation", "focus", "stars", "shiftShare", "hhi", "growth",
        "productivity"})
    void withoutDataThereIsAReason(String calculator) {
        figures.assertUndefined("The cluster has no economic data.", calculator);
        figures.nation(2024, "C31", 5);
        figures.assertUndefined("There are no figures of the region, only of the area it is compared with.",
                calculator);
        figures.region(2024, "C31", 5).last().setYear(null);
        figures.assertUndefined("There are no figures of industries in Müritz-Süd for any year.", calculator);
        figures.region(2027, "C31", 5);
        figures.assertUndefined("There are no figures of industries in Müritz-Süd up to 2026.", calculator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"locationQuotient", "focus", "stars", "shiftShare", "hhi", "growth", "productivity"})
    void aYearWithoutFiguresNamesTheYearsThatHaveSome(String calculator) {
        figures.region(2022, "C31", 5).region(2024, "C31", 6);
        figures.assertUndefined("There are no figures of industries in Müritz-Süd for 2023. There are some for: "
                + "2022, 2024.", calculator, "year", "2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"locationQuotient", "specialisation", "stars", "shiftShare"})
    void whatIsComparedNeedsAnAreaOfComparison(String calculator) {
        figures.region(2020, "C31", 5).region(2024, "C31", 5).region(2024, "TOTAL", 50);
        figures.assertUndefined("There are no figures of an area to compare the region with.", calculator);
    }

    @Test
    void allIndustriesTogetherAreNeeded() {
        figures.region(2024, "C31", 5).nation(2024, "C31", 5);
        figures.assertUndefined("There are no figures of all industries together (industry code TOTAL) in Müritz-Süd "
                + "for 2024.", "locationQuotient");
        figures.region(2024, "Gesamt", 50).nation(2024, "GESAMT", 100);
        figures.assertAmount(2, "locationQuotient", "totalCode", "gesamt");
        figures.assertAmount(10, "focus", "totalCode", " Gesamt ");
    }

    @Test
    void missingEmploymentIsNamedByIndustryPlaceAndYear() {
        figures.published().region(2024, "C16.Ö", null);
        figures.assertUndefined("The employment of C16.Ö in Müritz-Süd for 2024 is not known.", "focus");
        figures.last().setEmployment(3);
        figures.assertUndefined("The employment of C16.Ö in Österreich for 2024 is not known.", "locationQuotient");
        figures.assertUndefined("The turnover of C16.Ö in Müritz-Süd for 2024 is not known.", "productivity");
        figures.nation(2024, "C16.Ö", 7);
        figures.assertUndefined("The number of establishments of C16.Ö in Müritz-Süd for 2024 is not known.", "stars",
                "minimumEstablishments", "1", "industries", "C16.Ö");
    }

    @Test
    void anIndustryThatIsOnlyThereInOneOfTheYearsDoesNotMakeGrowth() {
        figures.region(2020, "C31", 10).region(2024, "C31", 10).region(2024, "C32", 5);
        figures.assertUndefined("The employment of C32 in Müritz-Süd for 2020 is not known.", "growth");
        figures.assertAmount(0, "growth", "industries", "C31");
    }

    @Test
    void nothingIsDividedByZero() {
        String end = " is zero, and nothing can be divided by zero.";
        figures.region(2024, "C31", 0).region(2024, "TOTAL", 0).nation(2024, "C31", 0).nation(2024, "TOTAL", 0);
        figures.assertUndefined("The employment of all industries together in Österreich for 2024" + end,
                "locationQuotient");
        figures.last().setEmployment(9);
        figures.assertUndefined("The employment of all industries together in Müritz-Süd for 2024" + end, "stars");
        figures.assertUndefined("The employment of all industries together in Müritz-Süd for 2024" + end, "focus");
        figures.cluster.getEconomicData().get(1).setEmployment(9);
        figures.assertUndefined("The employment of C31 in Österreich for 2024" + end, "specialisation");
        figures.assertUndefined("The employment of C31 in Müritz-Süd for 2024" + end, "hhi");
        figures.region(2020, "C31", 0).turnover("7").nation(2020, "C31", 0).nation(2020, "TOTAL", 9);
        figures.assertUndefined("The employment of C31 in Müritz-Süd for 2020" + end, "growth");
        figures.assertUndefined("The employment of C31 in Müritz-Süd for 2020" + end, "productivity", "year", "2020");
        figures.assertUndefined("The employment of C31 in Österreich for 2020" + end, "shiftShare");
    }

    @Test
    void negativeAndContradictingFiguresAreNoFigures() {
        figures.region(2024, "C31", -1);
        figures.assertUndefined("The employment of C31 in Müritz-Süd for 2024 is negative.", "hhi");
        figures.last().setEmployment(4);
        figures.region(2024, "c31 ", 5);
        figures.assertUndefined("There are different values for the employment of C31 in Müritz-Süd for 2024.", "hhi");
        figures.last().setEmployment(4);
        figures.assertAmount(10_000, "hhi");
        figures.last().setEmployment(null);
        figures.assertAmount(10_000, "hhi");
    }

    @ParameterizedTest
    @CsvSource({"C32, C32.5", "C, C32", "C, C32.5", "32, 325", "33, 33.61"})
    void anIndustryAndAPartOfItDoNotCountTwice(String whole, String part) {
        figures.region(2024, part, 10).region(2024, whole, 30);
        figures.assertUndefined("The figures of " + part + " are contained in those of " + whole
                + " and would count twice. Say which industries count with the parameter industries.", "hhi");
        figures.assertAmount(10_000, "hhi", "industries", whole);
        figures.assertAmount(10_000, "hhi", "industries", part);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "A, AB", "C10, C11", "3, C32", "Bau, Bauholz"})
    void codesThatOnlyBeginAlikeAreDifferentIndustries(String one, String other) {
        figures.region(2024, one, 10).region(2024, other, 10).assertAmount(5000, "hhi");
    }

    @Test
    void industriesCanBeChosenByTheOneThatContainsThem() {
        figures.region(2024, "C32.5", 30).region(2024, "C32.1", 10).region(2024, "C10", 99);
        figures.assertAmount(6250, "hhi", "industries", "C32");
        figures.assertAmount(6250, "hhi", "industries", "c32.1, C32.5");
        figures.assertUndefined("There are no figures of the industry C11 in Müritz-Süd for the years that count.",
                "hhi", "industries", "C10,C11");
    }

    @Test
    void allIndustriesTogetherCanBeChosenToCompareWith() {
        figures.region(2020, "C31", 10).region(2021, "C31", 10).region(2020, "TOTAL", 100).region(2021, "TOTAL", 104);
        figures.assertAmount(0, "growth");
        figures.assertAmount(4, "growth", "industries", "total,");
        figures.assertUndefined("The figures of C31 are contained in those of TOTAL and would count twice. Say which "
                + "industries count with the parameter industries.", "growth", "industries", "TOTAL, C31");
    }

    @Test
    void yearsOfAChangeMustBeTwo() {
        figures.region(2024, "C31", 10);
        figures.assertUndefined("A change needs figures of an earlier year; the first ones are of 2024, and the year "
                + "is 2024.", "growth");
        figures.assertUndefined("The base year 2024 is not before the year 2024.", "shiftShare", "baseYear", "2024");
    }

    @Test
    void oneOfSeveralAreasHasToBeChosen() {
        figures.published();
        Figures.datum(figures.cluster, 2024, "C31", 1, AreaKind.REFERENCE_AREA, "Europa");
        Figures.datum(figures.cluster, 2024, "TOTAL", 4, AreaKind.REFERENCE_AREA, "Europa");
        figures.assertUndefined("There are figures of several areas: Europa, Österreich. Say which one counts with the "
                + "parameter referenceArea.", "locationQuotient");
        figures.assertUndefined("There are no figures of the area Mars. There are some of: Europa, Österreich.",
                "locationQuotient", "referenceArea", "Mars");
        figures.assertAmount(0.48, "locationQuotient", "referenceArea", "europa");
        figures.assertAmount(3, "locationQuotient", "referenceArea", "Österreich");
    }

    @Test
    void theRegionOfTheClusterIsItsRegion() {
        figures.region(2024, "C31", 7);
        Figures.datum(figures.cluster, 2024, "C31", 5, AreaKind.REGION, "Ösede");
        assertInstanceOf(Undefined.class, figures.value(figures.cluster, "hhi"));
        figures.cluster.setRegion("Ösede");
        figures.assertAmount(10_000, "hhi");
        figures.assertAmount(10_000, "hhi", "region", "Müritz-Süd");
    }

    @Test
    void figuresWithoutANameOfTheirAreaBelongToTheOnlyOneThatHasOne() {
        figures.region(2024, "C31", 7);
        Figures.datum(figures.cluster, 2024, "C32", 7, AreaKind.REGION, " ");
        figures.assertAmount(5000, "hhi");
    }

    @Test
    void figuresWithoutNamesAndCodesAreUsedAsTheyAre() {
        Figures.datum(figures.cluster, 2024, null, 12, AreaKind.REGION, null);
        figures.assertAmount(10_000, "hhi");
        figures.assertUndefined("The turnover of (no industry code) in the region for 2024 is not known.",
                "productivity");
    }

    @Test
    void manyIndustriesAreNotAllNamed() {
        for (int i = 10; i < 17; i++) {
            figures.region(2024, "C" + i, 0);
        }
        Undefined undefined = assertInstanceOf(Undefined.class, figures.value(figures.cluster, "hhi"));
        assertEquals("The employment of C10, C11, C12, C13, C14 and 2 more in Müritz-Süd for 2024 is zero, and nothing "
                + "can be divided by zero.", undefined.reason());
    }
}
