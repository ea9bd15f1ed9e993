package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.cli.internal.output.Table;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a model holds. */
@Command(name = "info", sortOptions = false)
final class InfoCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Ecosystem ecosystem = model.load();
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> metamodels = new LinkedHashSet<>();
        count(ecosystem.eClass(), counts, metamodels);
        for (TreeIterator<EObject> all = ecosystem.eAllContents(); all.hasNext();) {
            count(all.next().eClass(), counts, metamodels);
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("file", model.file().toString());
        info.put("bytes", Files.size(model.file()));
        info.put("name", ecosystem.getName());
        info.put("version", ecosystem.getVersion());
        info.put("metamodels", metamodels);
        info.put("elements", counts.values().stream().mapToInt(Integer::intValue).sum());
        info.put("byType", counts);
        if (json) {
            console.result(Json.text(info));
        } else {
            print(info, counts);
        }
        return ExitCode.OK;
    }

    private static void count(EClass type, Map<String, Integer> counts, Set<String> metamodels) {
        counts.merge(type.getName(), 1, Integer::sum);
        metamodels.add(type.getEPackage().getNsURI());
    }

    private void print(Map<String, Object> info, Map<String, Integer> counts) {
        Table table = new Table();
        table.row(Messages.infoFile, info.get("file") + " (" + info.get("bytes") + " bytes)");
        table.row(Messages.infoName, info.get("name"));
        if (info.get("version") != null) {
            table.row(Messages.infoVersion, info.get("version"));
        }
        table.row(Messages.infoMetamodels, String.join(", ", (Iterable<String>) () -> ((Set<?>) info.get("metamodels"))
                .stream().map(Object::toString).iterator()));
        table.row(Messages.infoElements, info.get("elements"));
        counts.forEach((type, number) -> table.row("  " + type, number));
        table.print(console);
    }
}
