package org.clusterscape.model.edit.tests;

import java.util.Collection;
import java.util.List;

import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.edit.provider.ClusterscapeEditPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IChildCreationExtender;

/** Lets patents be created in clusters; contributed by the plug-in descriptor of these tests. */
public final class PatentExtender implements IChildCreationExtender {

    /** Outside OSGi EMF does not read the registry by itself. */
    static void makeKnown() {
        IChildCreationExtender.Descriptor.Registry known = IChildCreationExtender.Descriptor.Registry.INSTANCE;
        if (known.getDescriptors(ClusterscapePackage.eNS_URI).isEmpty()) {
            List<IChildCreationExtender.Descriptor> descriptors = List.of(RegistryFactory.getRegistry()
                    .getConfigurationElementsFor("org.eclipse.emf.edit.childCreationExtenders")).stream()
                    .map(element -> (IChildCreationExtender.Descriptor) () -> create(element)).toList();
            ((IChildCreationExtender.Descriptor.Registry.Impl) known).put(ClusterscapePackage.eNS_URI, descriptors);
        }
    }

    private static IChildCreationExtender create(IConfigurationElement element) {
        try {
            return (IChildCreationExtender) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain) {
        return object instanceof Cluster ? List.of(new CommandParameter(null,
                ClusterscapePackage.Literals.EXTENSIBLE_ELEMENT__EXTENSIONS, Research.patent(null))) : List.of();
    }

    @Override
    public ResourceLocator getResourceLocator() {
        return ClusterscapeEditPlugin.INSTANCE;
    }
}
