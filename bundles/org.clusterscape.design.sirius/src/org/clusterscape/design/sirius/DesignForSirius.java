package org.clusterscape.design.sirius;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Makes the viewpoints of Clusterscape known to Sirius while this bundle runs. */
public final class DesignForSirius extends Plugin {

    private static final String DESIGN = "org.clusterscape.design/description/clusterscape.odesign";

    private final Set<Viewpoint> viewpoints = new HashSet<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints.addAll(ViewpointRegistry.getInstance().registerFromPlugin(DESIGN));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints.clear();
        super.stop(context);
    }
}
