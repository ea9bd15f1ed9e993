package org.clusterscape.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTML report does in a browser: search, sorting, themes, keyboard, print; without the network and complaints. */
class BrowserTest {

    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int ESCAPE = 27;

    @TempDir
    static Path folder;
    private static Chromium browser;
    private static Path report;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> executable = Chromium.executable();
        assumeTrue(executable.isPresent(), "Chromium is not installed; on Debian: apt-get install chromium");
        report = Reports.write(new SampleModel().model, Reports.request("html", folder)).file();
        browser = Chromium.start(executable.get());
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        browser.open(report);
    }

    @AfterEach
    void nothingIsRequestedAndNobodyComplains() {
        assertEquals(List.of(), browser.complaints());
        assertTrue(browser.requests().stream().allMatch(url -> url.startsWith("file:") && url.endsWith("report.html")),
                browser.requests().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "heat-pump school; Green City Cluster; Heat-pump school",
            "HEAT school; Green City Cluster; Heat-pump school",
            "wirtschaftsforderung; SF 41 Cluster management, Green City Cluster; Amt für Wirtschaftsförderung",
            "københavn; SF 41 Cluster management, SF 73 Energy supply; København" })
    void searchShowsTheChaptersAndRowsThatMatch(String words, String chapters, String row) throws Exception {
        search(words);
        assertEquals(List.of(chapters.split(", ")), chapters());
        String rows = browser.evaluate("Array.from(document.querySelectorAll('.level-2 tbody tr'))"
                + ".filter(r => r.offsetParent).map(r => r.cells[0].textContent).join(';')");
        assertTrue(rows.contains(row), rows);
        String marked = browser.evaluate("CSS.highlights.get('search').size > 0");
        assertEquals("true", marked);
        String links = browser.evaluate("Array.from(document.querySelectorAll('.menu li li a')).filter(a => a.offsetParent)"
                + ".map(a => a.textContent).join(', ')");
        assertTrue(links.contains(chapters.split(", ")[0]), links);
    }

    @Test
    void searchHidesTheRowsOfATableThatDoNotMatch() throws Exception {
        assertEquals("Places found: 1", search("heat-pump"));
        assertEquals("Heat-pump school", browser.evaluate("Array.from(document.querySelectorAll("
                + "'#cluster-green-city-cluster-initiatives ~ .table tbody tr')).filter(r => r.offsetParent)"
                + ".map(r => r.cells[0].textContent).join(', ')"));
    }

    @Test
    void searchTellsWhenNothingIsFoundAndEscapeShowsAllAgain() throws Exception {
        List<String> all = chapters();
        assertEquals("Nothing found.", search("zzz no such word"));
        assertEquals(List.of(), chapters());
        browser.evaluate("document.getElementById('search').focus()");
        browser.press("Escape", ESCAPE);
        assertEquals(all, chapters());
        assertEquals("", browser.evaluate("document.getElementById('search').value"));
    }

    @Test
    void aLinkToAHiddenPlaceEndsTheSearch() throws Exception {
        search("heat-pump");
        browser.evaluate("new Promise(done => { addEventListener('hashchange', () => setTimeout(done));"
                + " location.hash = 'key-field-sf-73'; })");
        assertTrue(chapters().contains("SF 73 Energy supply"), chapters().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Total; 34.5 36; 36 34.5", "Key field; Cluster management Energy supply;"
            + " Energy supply Cluster management", "Rank; 1 2; 2 1" })
    void sortsTheTableOfKeyFields(String column, String ascending, String descending) throws Exception {
        assertEquals(ascending, sortBy("#section-overview", column));
        assertEquals("ascending", sortState("#section-overview"));
        assertEquals(descending, sortBy("#section-overview", column));
        assertEquals("descending", sortState("#section-overview"));
        sortBy("#section-overview", column);
        assertEquals("", sortState("#section-overview"));
    }

    @Test
    void sortsNumbersByValueAndWhatIsNotKnownLast() throws Exception {
        assertEquals("84 120 1,250 3,400 –", sortBy("#section-actors", "Employees"));
        assertEquals("3,400 1,250 120 84 –", sortBy("#section-actors", "Employees"));
        assertEquals("1 May 2009 1 Jan 2012 1 Jun 2015 –", sortBy("#cluster-green-city-cluster-members", "Since"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "light", "dark" })
    void theThemeFollowsTheSystemUntilTheReaderChooses(String system) throws Exception {
        // A browser that has stored nothing yet: to clear what another test stored would race with what is stored here.
        try (Chromium fresh = Chromium.start(Chromium.executable().orElseThrow())) {
            fresh.open(report);
            fresh.preferTheme(system);
            String before = fresh.evaluate("getComputedStyle(document.documentElement).backgroundColor");
            assertEquals(system.equals("dark") ? "rgb(18, 23, 26)" : "rgb(255, 255, 255)", before);
            fresh.evaluate("document.getElementById('theme').click()");
            String after = fresh.evaluate("getComputedStyle(document.documentElement).backgroundColor");
            assertEquals(system.equals("dark") ? "rgb(255, 255, 255)" : "rgb(18, 23, 26)", after);
            fresh.reload();
            assertEquals(after, fresh.evaluate("getComputedStyle(document.documentElement).backgroundColor"), "is kept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "light", "dark" })
    void textStandsOutFromItsBackground(String theme) throws Exception {
        browser.preferTheme(theme);
        String tooWeak = browser.evaluate(CONTRAST);
        assertEquals("", tooWeak);
    }

    @Test
    void theKeyboardReachesEverythingInAGoodOrder() throws Exception {
        List<String> focused = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            browser.press("Tab", TAB);
            focused.add(browser.evaluate("document.activeElement.textContent.trim() || document.activeElement.id"));
        }
        assertEquals(List.of("Skip to the content", "Innovation ecosystem of the Upper Rhine", "search", "Contents",
                "Overview"), focused);
        assertEquals("solid", browser.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "focus is visible");
        browser.evaluate("document.querySelector('#section-overview').closest('section').querySelectorAll('thead button')[2].focus()");
        browser.press("Enter", ENTER);
        assertEquals("ascending", sortState("#section-overview"));
    }

    @Test
    void nothingSticksOutOnASmallScreen() throws Exception {
        browser.resize(400, 800);
        assertEquals("true", browser.evaluate("document.documentElement.scrollWidth <= 400"));
        assertEquals("false", browser.evaluate("document.querySelector('.menu').open"), "the menu is closed");
        browser.resize(1400, 900);
        assertEquals("true", browser.evaluate("document.documentElement.scrollWidth <= 1400"));
    }

    @Test
    void printsToPdf() throws Exception {
        byte[] pdf = browser.printToPdf();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-"), text.substring(0, 8));
        assertTrue(text.contains("/Count "), "has pages");
    }

    @Test
    void hostileTextRunsNothing() throws Exception {
        String attack = "</title></style><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>\"'><svg"
                + " onload='window.hacked = 1'>";
        Path attacked = Reports.write(HostileTextTest.hostileModel(attack),
                Reports.request("html", folder)).file();
        browser.open(attacked);
        assertEquals("undefined", browser.evaluate("typeof window.hacked"));
        assertEquals("0", browser.evaluate("document.querySelectorAll('img').length"));
        report = Reports.write(new SampleModel().model, Reports.request("html", folder)).file();
    }

    /** Types into the search field and waits for the result. */
    private static String search(String words) throws Exception {
        return browser.evaluate("new Promise(done => { const field = document.getElementById('search');"
                + " const result = document.getElementById('search-result');"
                + " new MutationObserver((changes, observer) => { observer.disconnect(); done(result.textContent); })"
                + ".observe(result, { childList: true });"
                + " field.value = '" + words + "'; field.dispatchEvent(new Event('input')); })");
    }

    private static List<String> chapters() throws Exception {
        String titles = browser.evaluate("Array.from(document.querySelectorAll('h3')).filter(h => h.offsetParent"
                + " && h.closest('#section-keyfields, #section-clusters, section').matches('.level-2')"
                + " && /^(SF|Green|Local)/.test(h.textContent)).map(h => h.firstChild.data.trim()).join(', ')");
        return titles.isEmpty() ? List.of() : List.of(titles.split(", "));
    }

    /** Clicks the head of a column and tells the texts of that column. */
    private static String sortBy(String heading, String column) throws Exception {
        return browser.evaluate("(() => { const table = document.querySelector('" + heading + "').parentElement"
                + ".querySelector('table'); const heads = Array.from(table.tHead.rows[0].cells);"
                + " const at = heads.findIndex(h => h.textContent === '" + column + "'); heads[at].firstChild.click();"
                + " return Array.from(table.tBodies[0].rows, r => r.cells[at].textContent).join(' '); })()");
    }

    private static String sortState(String heading) throws Exception {
        return browser.evaluate("Array.from(document.querySelector('" + heading + "').parentElement.querySelector('table')"
                + ".querySelectorAll('[aria-sort]'), h => h.getAttribute('aria-sort')).join(' ')");
    }

    /** Texts whose contrast is below the WCAG's 4.5 (3 for large text), each with its ratio. */
    private static final String CONTRAST = """
            (() => {
              const channel = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
              const luminance = c => 0.2126 * channel(c[0] / 255) + 0.7152 * channel(c[1] / 255) + 0.0722 * channel(c[2] / 255);
              const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
              const background = e => {
                for (; e; e = e.parentElement) {
                  const c = parse(getComputedStyle(e).backgroundColor);
                  if (c.length === 3 || c[3] > 0) { return c; }
                }
                return [255, 255, 255];
              };
              const weak = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let n = walker.nextNode(); n; n = walker.nextNode()) {
                const e = n.parentElement;
                if (!n.data.trim() || e.closest('title, desc, .here, .skip, [hidden]')) { continue; }
                const style = getComputedStyle(e);
                const color = parse(e.closest('svg') ? style.fill : style.color);
                const pair = [luminance(color), luminance(background(e))].sort((a, b) => b - a);
                const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
                const size = parseFloat(style.fontSize);
                if (ratio < (size >= 24 || size >= 18.7 && style.fontWeight >= 700 ? 3 : 4.5)) {
                  weak.add(e.tagName + ' ' + n.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
                }
              }
              return Array.from(weak).join('; ');
            })()""";
}
