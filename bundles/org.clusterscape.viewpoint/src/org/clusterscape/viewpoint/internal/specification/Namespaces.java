package org.clusterscape.viewpoint.internal.specification;

import java.util.Map;

import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.diagram.DiagramPackage;
import org.clusterscape.viewpoint.vsm.filter.FilterPackage;
import org.clusterscape.viewpoint.vsm.style.StylePackage;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.clusterscape.viewpoint.vsm.tree.TreePackage;
import org.clusterscape.viewpoint.vsm.validation.ValidationPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Leads from the namespaces of the format to our packages, without registering anything under those namespaces. */
final class Namespaces {

    private static final String SIRIUS = "http://www.eclipse.org/sirius/";

    private final Map<String, EPackage> packages = Map.ofEntries(
            Map.entry(SIRIUS + "description/1.1.0", DescriptionPackage.eINSTANCE),
            Map.entry(SIRIUS + "description/style/1.1.0", StylePackage.eINSTANCE),
            Map.entry(SIRIUS + "diagram/description/style/1.1.0", StylePackage.eINSTANCE),
            Map.entry(SIRIUS + "description/tool/1.1.0", ToolPackage.eINSTANCE),
            Map.entry(SIRIUS + "diagram/description/tool/1.1.0", ToolPackage.eINSTANCE),
            Map.entry(SIRIUS + "description/validation/1.1.0", ValidationPackage.eINSTANCE),
            Map.entry(SIRIUS + "diagram/description/validation/1.1.0", ValidationPackage.eINSTANCE),
            Map.entry(SIRIUS + "diagram/description/filter/1.1.0", FilterPackage.eINSTANCE),
            Map.entry(SIRIUS + "diagram/description/1.1.0", DiagramPackage.eINSTANCE),
            Map.entry(SIRIUS + "table/description/1.1.0", TablePackage.eINSTANCE),
            Map.entry(SIRIUS + "tree/description/1.0.0", TreePackage.eINSTANCE));

    /** Whether a namespace is one of the time before Sirius had this name. */
    static boolean isPredecessor(String namespace) {
        return namespace.startsWith("http://www.obeo.fr/dsl/viewpoint/");
    }

    boolean knows(String namespace) {
        return packages.containsKey(namespace);
    }

    /** The class that the format calls so; null if there is none. */
    EClass find(String namespace, String name) {
        EPackage found = packages.get(namespace);
        return found != null && found.getEClassifier(name) instanceof EClass type ? type : null;
    }
}
