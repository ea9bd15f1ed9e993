package org.clusterscape.viewpoint.internal.snapshot;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;

/**
 * The Java services of a design: compiled classes in its folder, or its sources, which are compiled one class at a time
 * where a JDK is running. Classes of the design that nothing calls need not compile. What is found nowhere may be part of
 * the product itself.
 */
final class ServiceClasses implements AutoCloseable {

    private final Path design;
    private final List<Path> classPath;
    private final List<String> problems = new ArrayList<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();
    private final Map<String, Optional<Class<?>>> compiled = new HashMap<>();
    private List<JavaClassSource> sources;
    private Path output;

    /**
     * @param design    the folder of the design
     * @param classPath more folders and archives with classes, which come first
     */
    ServiceClasses(Path design, List<Path> classPath) {
        this.design = design;
        this.classPath = classPath;
    }

    /** Where classes come from, in the order in which they are asked. */
    List<JavaClassSource> sources() {
        if (sources == null) {
            sources = findSources();
        }
        return sources;
    }

    private List<JavaClassSource> findSources() {
        List<JavaClassSource> result = new ArrayList<>();
        List<Path> folders = new ArrayList<>(classPath);
        for (String folder : List.of("bin", "target/classes")) {
            if (Files.isDirectory(design.resolve(folder))) {
                folders.add(design.resolve(folder));
            }
        }
        if (!folders.isEmpty()) {
            result.add(JavaClassSource.of(loader(folders)));
        }
        result.add(this::compiled);
        result.add(JavaClassSource.of(ServiceClasses.class.getClassLoader()));
        return result;
    }

    /** Why services cannot be used. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
        if (output != null) {
            try (var files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private URLClassLoader loader(List<Path> folders) {
        List<URL> urls = new ArrayList<>();
        for (Path folder : folders) {
            try {
                urls.add(folder.toUri().toURL());
            } catch (MalformedURLException e) {
                problems.add(Messages.bind(Messages.Services_badPath, folder));
            }
        }
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ServiceClasses.class.getClassLoader());
        loaders.add(loader);
        return loader;
    }

    private Class<?> compiled(String name) throws ClassNotFoundException {
        Optional<Class<?>> known = compiled.get(name);
        if (known == null) {
            compiled.put(name, Optional.empty());
            known = Optional.of(compile(name));
            compiled.put(name, known);
        }
        return known.orElseThrow(() -> new ClassNotFoundException(name));
    }

    private Class<?> compile(String name) throws ClassNotFoundException {
        Path source = design.resolve("src").resolve(name.replace('.', '/') + ".java");
        if (!Files.isRegularFile(source)) {
            throw new ClassNotFoundException(name);
        }
        Optional<ToolProvider> compiler = ToolProvider.findFirst("javac");
        if (compiler.isEmpty()) {
            problems.add(Messages.bind(Messages.Services_noCompiler, name));
            throw new ClassNotFoundException(name);
        }
        try {
            if (output == null) {
                output = Files.createTempDirectory("services");
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        StringWriter messages = new StringWriter();
        int result = compiler.get().run(new PrintWriter(messages), new PrintWriter(messages), "-encoding", "UTF-8",
                "-proc:none", "-nowarn", "-g", "-parameters", "-d", output.toString(), "-sourcepath",
                design.resolve("src").toString(), "-cp", compilationPath(), source.toString());
        if (result != 0) {
            problems.add(Messages.bind(Messages.Services_notCompiled, name, messages.toString().strip()));
            throw new ClassNotFoundException(name);
        }
        return Class.forName(name, true, loader(List.of(output)));
    }

    private String compilationPath() {
        Set<String> result = new LinkedHashSet<>();
        classPath.forEach(path -> result.add(path.toString()));
        for (Class<?> known : List.of(EObject.class, Notifier.class, XMIResource.class, IProgressMonitor.class,
                ServiceClasses.class)) {
            var source = known.getProtectionDomain().getCodeSource();
            if (source != null && "file".equals(source.getLocation().getProtocol())) {
                result.add(Path.of(URI.create(source.getLocation().toString().replace(" ", "%20")))
                        .toString());
            }
        }
        String own = System.getProperty("java.class.path");
        if (own != null && !own.isEmpty()) {
            result.add(own);
        }
        return String.join(File.pathSeparator, result);
    }
}
