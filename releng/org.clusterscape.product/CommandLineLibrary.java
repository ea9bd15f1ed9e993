import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Prepares a materialized product for a fast start of the command line: finds the bundles that its headless feature
 * needs, writes their names into lib/command-line.classpath, and puts beside it copies of those that are signed, without
 * their signatures. The JVM shares classes between runs (CDS, AOT cache) only from jars that are not signed.
 *
 * <p>Run by the build: {@code java CommandLineLibrary.java FEATURE PRODUCT...}
 */
final class CommandLineLibrary {

    /** One clause of a manifest header: name, then directives and attributes, of which quoted ones may hold commas. */
    private static final Pattern CLAUSE = Pattern.compile("((?:[^,\"]|\"[^\"]*\")+)");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private final Path product;
    private final Map<String, Path> bundles = new TreeMap<>();
    private final Map<String, Attributes> manifests = new HashMap<>();
    private final Map<String, String> exporters = new HashMap<>();

    private CommandLineLibrary(Path product) throws IOException {
        this.product = product;
        for (Path jar : list(product.resolve("plugins"))) {
            try (JarFile file = new JarFile(jar.toFile())) {
                Attributes manifest = file.getManifest().getMainAttributes();
                String name = names(manifest.getValue("Bundle-SymbolicName")).get(0);
                bundles.put(name, jar);
                manifests.put(name, manifest);
                for (String exported : names(manifest.getValue("Export-Package"))) {
                    exporters.putIfAbsent(exported, name);
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            new CommandLineLibrary(Path.of(args[i])).prepare(args[0]);
        }
    }

    private void prepare(String feature) throws IOException {
        Map<String, Path> needed = new LinkedHashMap<>();
        for (String bundle : bundlesOf(feature)) {
            collect(bundle, needed);
        }
        Path lib = Files.createDirectories(product.resolve("lib"));
        List<String> lines = new ArrayList<>();
        for (Path jar : needed.values()) {
            lines.add(isSigned(jar) ? "lib/" + copyUnsigned(jar, lib) : "plugins/" + jar.getFileName());
        }
        Files.write(lib.resolve("command-line.classpath"), lines);
        Files.writeString(lib.resolve("build-id"), buildId(lines) + "\n");
    }

    /** Changes whenever a jar of the class path does: an archive of classes is good for one build only. */
    private String buildId(List<String> jars) throws IOException {
        CRC32 crc = new CRC32();
        for (String jar : jars) {
            Path file = product.resolve(jar);
            crc.update((jar + Files.size(file) + Files.getLastModifiedTime(file)).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(crc.getValue());
    }

    private List<String> bundlesOf(String feature) throws IOException {
        for (Path folder : list(product.resolve("features"))) {
            if (folder.getFileName().toString().startsWith(feature + "_")) {
                Matcher matcher = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(Files.readString(folder.resolve("feature.xml")));
                return matcher.results().map(r -> r.group(1)).toList();
            }
        }
        throw new IOException(product + " has no feature " + feature);
    }

    /** The bundle and whatever it needs. */
    private void collect(String bundle, Map<String, Path> needed) {
        if (needed.containsKey(bundle) || !bundles.containsKey(bundle)) {
            return;
        }
        needed.put(bundle, bundles.get(bundle));
        Attributes manifest = manifests.get(bundle);
        names(manifest.getValue("Require-Bundle")).forEach(required -> collect(required, needed));
        for (String imported : names(manifest.getValue("Import-Package"))) {
            if (exporters.containsKey(imported)) {
                collect(exporters.get(imported), needed);
            }
        }
    }

    /** The names in a manifest header, without those that are optional. */
    private static List<String> names(String header) {
        return header == null ? List.of() : CLAUSE.matcher(header).results().map(r -> r.group(1))
                .filter(clause -> !clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\""))
                .map(clause -> clause.split(";", 2)[0].strip()).toList();
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
        }
    }

    private static String copyUnsigned(Path jar, Path folder) throws IOException {
        Path copy = folder.resolve(jar.getFileName());
        try (JarFile file = new JarFile(jar.toFile()); OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().putAll(file.getManifest().getMainAttributes());
            zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
            manifest.write(zip);
            zip.closeEntry();
            file.stream().filter(entry -> !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)
                    && !SIGNATURE.matcher(entry.getName()).matches()).forEach(entry -> copy(file, entry, zip));
        }
        return copy.getFileName().toString();
    }

    private static void copy(JarFile file, JarEntry entry, ZipOutputStream zip) {
        try (InputStream in = file.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            ZipEntry stored = new ZipEntry(entry.getName());
            stored.setMethod(ZipEntry.STORED); // read faster than inflated
            stored.setSize(content.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            stored.setCrc(crc.getValue());
            stored.setTime(entry.getTime());
            zip.putNextEntry(stored);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
