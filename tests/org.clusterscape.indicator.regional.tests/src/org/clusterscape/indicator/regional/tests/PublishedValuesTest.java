package org.clusterscape.indicator.regional.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.clusterscape.model.EconomicDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas give the values of textbooks, and those that can be computed by hand. */
class PublishedValuesTest {

    private final Figures figures = new Figures();

    /** The last one is an example of Farhauer and Kröll (2013), given with seven digits: 0.3847623. */
    @ParameterizedTest
    @CsvSource({"800, 10000, 800000, 10000000, 1", "1600, 10000, 800000, 10000000, 2",
        "1200, 10000, 400000, 10000000, 3", "0, 10000, 400000, 10000000, 0",
        "1714, 79006, 879213, 15593224, 0.3847623423013"})
    void locationQuotients(int own, int region, int industry, int nation, double expected) {
        figures.region(2024, "C31", own).region(2024, "TOTAL", region).nation(2024, "C31", industry).nation(2024,
                "TOTAL", nation);
        figures.assertAmount(expected, "locationQuotient");
        figures.assertAmount(expected, "specialisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"establishments", "turnover"})
    void otherQuantitiesHaveLocationQuotientsToo(String measure) {
        figures.region(2024, "C31", null).turnover("12.5").establishments(5)
                .region(2024, "TOTAL", null).turnover("100").establishments(40)
                .nation(2024, "C31", null).turnover("50").establishments(50)
                .nation(2024, "TOTAL", null).turnover("1000").establishments(1000);
        figures.assertAmount(2.5, "locationQuotient", "measure", measure);
    }

    @ParameterizedTest
    @CsvSource({"national, 20", "industryMix, 10", "regional, 30", "change, 60"})
    void shiftShare(String component, double expected) {
        figures.shifts().assertAmount(expected, "shiftShare", "component", component);
    }

    /** C31: 1000 to 1060 as above; C32: 500 to 400, where the nation's fell from 20,000 to 18,000. */
    @ParameterizedTest
    @CsvSource({"national, 30", "industryMix, -50", "regional, -20", "change, -40"})
    void shiftsOfIndustriesAddUp(String component, double expected) {
        figures.shifts().region(2020, "C32", 500).region(2024, "C32", 400).nation(2020, "C32", 20_000).nation(2024,
                "C32", 18_000).assertAmount(expected, "shiftShare", "component", component);
    }

    /** Against the nation, C32.1 falls back by 10 and C32.5 gains 2; C32 as a whole falls back by 2. */
    @ParameterizedTest
    @CsvSource({"given, -8", "group, -8", "division, -2", "section, -2"})
    void theLevelOfIndustriesDecidesWhatIsMixAndWhatIsRegion(String level, double expected) {
        figures.region(2020, "C32.1", 100).region(2024, "C32.1", 110).region(2020, "C32.5", 100)
                .region(2024, "C32.5", 110).nation(2020, "C32.1", 1000).nation(2024, "C32.1", 1200)
                .nation(2020, "C32.5", 3000).nation(2024, "C32.5", 3240).nation(2020, "TOTAL", 9000)
                .nation(2024, "TOTAL", 9000);
        figures.assertAmount(expected, "shiftShare", "level", level);
        figures.assertAmount(20, "shiftShare", "level", level, "component", "change");
    }

    @ParameterizedTest
    @CsvSource({"2600, '30,30,20,20'", "1296, '10,9,12,15,12,11,15,16'", "10000, 7", "2500, '5,5,5,5'",
        "10000, '4,0'"})
    void herfindahlHirschman(double expected, String shares) {
        int code = 10;
        for (String share : shares.split(",")) {
            figures.region(2024, "C" + code++, Integer.valueOf(share));
        }
        figures.assertAmount(expected, "hhi");
        List<EconomicDatum> shuffled = new ArrayList<>(figures.cluster.getEconomicData());
        Collections.shuffle(shuffled, new Random(5));
        figures.cluster.getEconomicData().clear();
        figures.cluster.getEconomicData().addAll(shuffled);
        figures.assertAmount(expected, "hhi");
    }

    @ParameterizedTest
    @CsvSource({"given, 3750", "group, 3750", "division, 6250", "section, 10000"})
    void concentrationByLevel(String level, double expected) {
        figures.region(2024, "C32.5", 50).region(2024, "C32.1", 25).region(2024, "C10", 25)
                .assertAmount(expected, "hhi", "level", level);
    }

    @ParameterizedTest
    @CsvSource({"2020, 2022, 100, 121, 10", "2020, 2021, 200, 150, -25", "2014, 2024, 100, 200, 7.1773462536293",
        "2020, 2024, 50, 0, -100", "2020, 2024, 50, 50, 0"})
    void growth(int baseYear, int year, int before, int after, double expected) {
        figures.region(baseYear, "C31", before).region(year, "C31", after).assertAmount(expected, "growth");
    }

    @Test
    void growthOfOtherQuantitiesAndOfTheAreaOfComparison() {
        figures.region(2020, "C31", 1).turnover("100.50").region(2022, "C31", 1).turnover("121.605");
        figures.nation(2020, "C31", 100).nation(2022, "C31", 144);
        figures.assertAmount(10, "growth", "measure", "turnover");
        figures.assertAmount(20, "growth", "area", "referenceArea");
    }

    @Test
    void productivityIsTurnoverPerPerson() {
        figures.region(2024, "C31", 30).turnover("4500000.30").region(2024, "C32", 10).turnover("500000.10");
        figures.assertAmount(125_000.01, "productivity");
        figures.assertAmount(150_000.01, "productivity", "industries", "c31");
    }

    @Test
    void focusIsAShareInPercent() {
        figures.published().assertAmount(12, "focus");
    }

    /** Size and focus must be above their thresholds, specialisation at least at its own, as in the source. */
    @ParameterizedTest
    @CsvSource({"10000, 400000, 250000, 0", "10001, 400000, 250000, 1", "6000, 200000, 150000, 1",
        "6001, 200000, 300000, 1", "12000, 200000, 600000, 2", "12000, 200000, 300000, 3", "0, 200000, 300000, 0"})
    void stars(int own, int region, int industry, int expected) {
        figures.region(2024, "C31", own).region(2024, "TOTAL", region).nation(2024, "C31", industry).nation(2024,
                "TOTAL", 10_000_000).assertAmount(expected, "stars");
    }

    @ParameterizedTest
    @CsvSource({"size, 1199, 3", "size, 1200, 2", "specialisation, 3, 2", "specialisation, 3.01, 1", "focus, 11.9, 2",
        "focus, 12, 1", "minimumEmployment, 1200, 2", "minimumEmployment, 1201, 0", "minimumEstablishments, 25, 2",
        "minimumEstablishments, 26, 0"})
    void thresholdsOfStarsAreParameters(String parameter, String value, int expected) {
        figures.published().cluster.getEconomicData().getFirst().setEstablishments(25);
        figures.assertAmount(expected, "stars", parameter, value);
    }
}
