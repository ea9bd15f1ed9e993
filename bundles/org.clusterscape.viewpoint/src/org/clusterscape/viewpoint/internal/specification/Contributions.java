package org.clusterscape.viewpoint.internal.specification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.specification.ContributedSpecification;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;

/** Loads the specifications that plug-ins contribute by the extension point. */
public final class Contributions {

    private static final String POINT = "org.clusterscape.viewpoint.specifications";

    private final PluginFiles plugins = PluginFiles.running();
    private final SpecificationLoader loader;
    private final List<ContributedSpecification> entries = new ArrayList<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();

    public Contributions(SpecificationContext context) {
        SpecificationContext.PluginLocator given = context.plugins();
        this.loader = new SpecificationLoader(
                context.withPlugins(name -> given.locate(name).or(() -> plugins.folder(name))));
    }

    public void read() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                read(element);
            }
        }
    }

    private void read(IConfigurationElement element) {
        String plugin = element.getContributor().getName();
        String file = element.getAttribute("file");
        if (!"specification".equals(element.getName()) || file == null || file.isBlank()) {
            problems.add(new SpecificationProblem(Kind.FILE, Severity.ERROR, plugin, 0, "",
                    Messages.Contribution_withoutFile));
            return;
        }
        URI address = URI.createPlatformPluginURI("/" + plugin + "/" + file.replaceFirst("^/", ""), true);
        Specification specification = loader.load(address);
        JavaClassSource classes = plugins.classes(element.getContributor());
        entries.add(new ContributedSpecification(specification, plugin, classes));
        problems.addAll(specification.problems());
    }

    public List<ContributedSpecification> entries() {
        return List.copyOf(entries);
    }

    public Collection<SpecificationProblem> problems() {
        return List.copyOf(problems);
    }
}
