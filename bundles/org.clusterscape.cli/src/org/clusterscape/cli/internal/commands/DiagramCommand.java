package org.clusterscape.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.CommandException;
import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.Messages;
import org.clusterscape.cli.internal.diagrams.DiagramListing;
import org.clusterscape.cli.internal.diagrams.DiagramProject;
import org.clusterscape.cli.internal.diagrams.DrawnDiagram;
import org.clusterscape.cli.internal.output.Console;
import org.clusterscape.cli.internal.output.Json;
import org.clusterscape.diagram.picture.DiagramOffer;
import org.clusterscape.diagram.picture.DiagramPicture;
import org.clusterscape.diagram.picture.DiagramSwitches;
import org.clusterscape.model.storage.SafeFile;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the diagrams of a model, and draws them. */
@Command(name = "diagram", sortOptions = false)
final class DiagramCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private Path file;

    @Option(names = "--list", descriptionKey = "diagram.list")
    private boolean list;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "diagram.name")
    private String name;

    @Option(names = "--root", paramLabel = "ELEMENT", descriptionKey = "diagram.root")
    private String root;

    @Option(names = "--layers", paramLabel = "LAYER", split = ",", descriptionKey = "diagram.layers")
    private List<String> layers = List.of();

    @Option(names = "--filters", paramLabel = "FILTER", split = ",", descriptionKey = "diagram.filters")
    private List<String> filters = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "diagram.output")
    private Path output;

    @Option(names = "--dump", paramLabel = "FILE.json", descriptionKey = "diagram.dump")
    private Path dump;

    @Option(names = "--layout", paramLabel = "FILE.layout", descriptionKey = "diagram.layout")
    private Path layout;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "diagram.scale")
    private Double scale;

    @Option(names = "--viewpoint", paramLabel = "FILE.odesign", descriptionKey = "diagram.viewpoint")
    private List<Path> viewpoints = List.of();

    @Mixin
    private ProjectOptions project;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        DiagramPicture.Format format = check();
        DiagramProject opened = DiagramProject.open(file,
                new DiagramProject.Parts(viewpoints, project.metamodels(), project.services()));
        try {
            if (list) {
                list(opened);
            } else {
                draw(opened, format);
            }
        } catch (CommandException e) {
            opened.report(console); // which often is why
            throw e;
        }
        return opened.report(console) ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private DiagramPicture.Format check() throws IOException, CommandException {
        if (list) {
            return null;
        }
        if (name == null) {
            throw new CommandException(Messages.needsDiagramName);
        }
        if (output == null && dump == null) {
            throw new CommandException(Messages.needsPictureFile);
        }
        Outputs.requireOther(output, file, dump, layout);
        Outputs.requireOther(dump, file, layout);
        DiagramPicture.Format format = output == null ? null : DiagramPicture.Format.of(output);
        if (output != null && format == null) {
            throw new CommandException(Messages.bind(Messages.noSuchPictureFormat, output));
        }
        return format;
    }

    private void list(DiagramProject opened) {
        DiagramListing listing = new DiagramListing(opened);
        if (json) {
            console.result(Json.text(listing.objects()));
        } else if (listing.isEmpty()) {
            console.message(Messages.noDiagrams);
        } else {
            listing.lines().forEach(console::result);
        }
    }

    private void draw(DiagramProject opened, DiagramPicture.Format format) throws IOException, CommandException {
        IProgressMonitor progress = console.progress();
        try {
            DiagramOffer offer = opened.find(name, root);
            DrawnDiagram drawn = new DrawnDiagram(opened, offer, new DiagramSwitches(layers, filters));
            if (dump != null) {
                SafeFile.write(dump, drawn.dump(file).getBytes(StandardCharsets.UTF_8));
                console.message(Messages.bind(Messages.written, dump));
            }
            if (output != null) {
                DiagramPicture picture = drawn.picture(file, layout, progress);
                SafeFile.write(output, picture.bytes(format, scale == null ? picture.usualScale() : scale));
                console.message(Messages.bind(Messages.written, output));
                List<String> squares = format == DiagramPicture.Format.SVG ? List.of() : picture.labelsWithSquares();
                if (!squares.isEmpty()) {
                    console.message(Messages.bind(Messages.charactersMissing, squares.size(), squares.getFirst()));
                }
            }
            if (json) {
                Map<String, Object> result = DiagramListing.object(opened, offer);
                result.put("picture", output == null ? null : output.toString());
                result.put("dump", dump == null ? null : dump.toString());
                console.result(Json.text(result));
            }
        } finally {
            progress.done();
        }
    }
}
