package org.clusterscape.report.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A headless Chromium, driven by its DevTools protocol: opens pages, runs scripts in them, presses keys, prints. */
final class Chromium implements AutoCloseable, WebSocket.Listener {

    private static final String LISTENING = "DevTools listening on ";
    private static final long LIMIT_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final StringBuilder partial = new StringBuilder();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private final Gson gson = new Gson();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private String session;

    private Chromium(Process process, Path profile, String address) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), this)
                .get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Where Chromium is installed, or nothing. */
    static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path executable) throws Exception {
        Path profile = Files.createTempDirectory("clusterscape-chromium");
        Process process = new ProcessBuilder(executable.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--window-size=1400,900", "--remote-debugging-port=0", "--user-data-dir=" + profile,
                "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader messages = process.errorReader();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> messages.lines().forEach(rest -> { }));
                return new Chromium(process, profile, line.substring(LISTENING.length()));
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /** Opens a file in a new tab and waits until it is loaded; what was seen of earlier pages is forgotten. */
    void open(Path file) throws Exception {
        session = null;
        String target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").getAsString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        events.clear();
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Loads the page anew in its tab, where it finds what it has stored; another tab may learn of that later. */
    void reload() throws Exception {
        loaded = new CompletableFuture<>();
        call("Page.reload", Map.of());
        loaded.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** The value of an expression in the page, as text; a promise is waited for. */
    String evaluate(String expression) throws Exception {
        JsonObject answer = call("Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null || value.isJsonNull() ? null : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    /** Presses and releases a key, such as Tab or Enter. */
    void press(String key, int code) throws Exception {
        String text = key.equals("Enter") ? "\r" : "";
        call("Input.dispatchKeyEvent", Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "code", key,
                "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** What the page would look like for readers whose system prefers a theme. */
    void preferTheme(String theme) throws Exception {
        call("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Changes the size of the window, and comes back when the page has had its next frame. */
    void resize(int width, int height) throws Exception {
        call("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    byte[] printToPdf() throws Exception {
        String data = call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)).get("data")
                .getAsString();
        return Base64.getDecoder().decode(data);
    }

    /** Errors and warnings on the console, uncaught exceptions, and what the browser logged. */
    List<String> complaints() {
        return events.stream().filter(event -> List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown",
                "Log.entryAdded").contains(event.get("method").getAsString())).map(JsonObject::toString).toList();
    }

    /** The addresses of everything that the page requested. */
    List<String> requests() {
        return events.stream().filter(event -> event.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(event -> event.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString()).toList();
    }

    private JsonObject call(String method, Map<String, ?> parameters)
            throws InterruptedException, ExecutionException, TimeoutException {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", gson.toJsonTree(parameters));
        if (session != null) {
            message.addProperty("sessionId", session);
        }
        socket.sendText(message.toString(), true).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        JsonObject result = answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new AssertionError(method + ": " + result.get("error"));
        }
        return result.getAsJsonObject("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            JsonObject message = JsonParser.parseString(partial.toString()).getAsJsonObject();
            partial.setLength(0);
            if (message.has("id")) {
                answers.remove(message.get("id").getAsInt()).complete(message);
            } else {
                events.add(message);
                if (message.get("method").getAsString().equals("Page.loadEventFired")) {
                    loaded.complete(null);
                }
            }
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
