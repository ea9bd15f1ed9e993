package org.clusterscape.cli;

import org.clusterscape.cli.internal.CommandLineApplication;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the command line inside an OSGi framework: {@code -application org.clusterscape.cli.application}. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return CommandLineApplication.inFramework(System.out, System.err).run(args);
    }

    @Override
    public void stop() {
        // A command ends by itself; the framework that is shut down ends the virtual machine.
    }
}
