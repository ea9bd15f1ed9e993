package org.clusterscape.cli.internal.commands;

import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import org.clusterscape.cli.internal.ExitCode;
import org.clusterscape.cli.internal.output.Console;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line itself; without a subcommand it explains itself. */
@Command(name = "clusterscape", versionProvider = VersionProvider.class, sortOptions = false)
public final class RootCommand implements Callable<Integer> {

    private static final String HELP = "org.clusterscape.cli.internal.help";

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RootCommand(Console console) {
        this.console = console;
    }

    /** The whole command line with its subcommands, in the order in which the help lists them. */
    public static CommandLine create(Console console) {
        CommandLine root = new CommandLine(new RootCommand(console));
        root.addSubcommand(new NewCommand(console));
        root.addSubcommand(new ImportCommand(console));
        root.addSubcommand(new CommandLine(new ExportCommand(console)).addSubcommand(new ExportCardCommand(console)));
        root.addSubcommand(new ValidateCommand(console));
        root.addSubcommand(new IndicatorsCommand(console));
        root.addSubcommand(new ReportCommand(console));
        root.addSubcommand(new DiagramCommand(console));
        root.addSubcommand(new CommandLine(new VsmCommand(console)).addSubcommand(new VsmCheckCommand(console))
                .addSubcommand(new VsmTestCommand(console)));
        root.addSubcommand(new ShowCommand(console));
        root.addSubcommand(new InfoCommand(console));
        root.addSubcommand(new CompletionCommand(console));
        root.addSubcommand(new PrepareStartCommand());
        root.setResourceBundle(ResourceBundle.getBundle(HELP)); // given as a name, it would be sought in picocli's bundle
        layOut(root);
        return root;
    }

    /** The same headings and space in the help of all commands. */
    private static void layOut(CommandLine command) {
        command.getCommandSpec().usageMessage()
                .synopsisHeading("%nUsage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        command.getSubcommands().values().forEach(RootCommand::layOut);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.OK;
    }
}
