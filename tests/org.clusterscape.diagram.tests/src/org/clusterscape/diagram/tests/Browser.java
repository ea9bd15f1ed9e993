package org.clusterscape.diagram.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium that opens a page and hands back what a script in it found out. */
final class Browser {

    private static final int LIMIT_SECONDS = 90;
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    private Browser() {
    }

    /** Where Chromium is installed, or nothing. */
    static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /**
     * Shows an SVG in a page and evaluates a script.
     *
     * @param theme  "light" or "dark"
     * @param script an expression that gives a text; it is evaluated when the fonts are loaded
     */
    static String evaluate(Path executable, Path folder, String svg, String theme, String script)
            throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, """
                <!DOCTYPE html><html data-theme="%s"><head><meta charset="UTF-8"></head><body>%s<pre id="result"></pre><script>
                document.fonts.ready.then(() => Promise.all(Array.from(document.fonts, f => f.load()))).then(() => {
                  let result; try { result = %s; } catch (e) { result = 'failed: ' + e; }
                  document.getElementById('result').textContent = result; });
                </script></body></html>""".formatted(theme, svg, script));
        Path output = folder.resolve("dom.html");
        Process process = new ProcessBuilder(executable.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--no-first-run", "--virtual-time-budget=10000",
                "--user-data-dir=" + folder.resolve("profile"), "--dump-dom", page.toUri().toString())
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end");
        }
        Matcher result = RESULT.matcher(Files.readString(output, StandardCharsets.UTF_8));
        if (!result.find()) {
            throw new IOException("Chromium gave no page");
        }
        return result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
