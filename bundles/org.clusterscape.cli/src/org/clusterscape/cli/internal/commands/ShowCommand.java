package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.elements.ElementFinder;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.ElementView;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the tree of a model, or one element with everything that it says. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ELEMENT", descriptionKey = "show.element")
    private String reference;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "99", descriptionKey = "show.depth")
    private int depth;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        Ecosystem ecosystem = model.load();
        if (reference == null) {
            if (json) {
                console.result(Json.text(ElementView.tree(ecosystem, depth)));
            } else {
                ElementView.printTree(ecosystem, depth, console);
            }
        } else {
            EObject element = new ElementFinder(ecosystem).find(reference, EObject.class);
            if (json) {
                console.result(Json.text(ElementView.element(element)));
            } else {
                ElementView.printElement(element, console);
            }
        }
        return ExitCode.OK;
    }
}
