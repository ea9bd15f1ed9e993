package org.clusterscape.viewpoint.internal.expression.services;

import java.util.List;

import org.clusterscape.viewpoint.representation.diagram.DiagramPackage;
import org.clusterscape.viewpoint.representation.table.TablePackage;
import org.clusterscape.viewpoint.representation.tree.TreePackage;
import org.clusterscape.viewpoint.representation.viewpoint.ViewpointPackage;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.filter.FilterPackage;
import org.clusterscape.viewpoint.vsm.style.StylePackage;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.clusterscape.viewpoint.vsm.validation.ValidationPackage;
import org.eclipse.emf.ecore.EPackage;

/** The packages of diagrams, tables, trees and specifications, which every expression in Sirius can name. */
public final class SiriusPackages {

    private static final String DESCRIPTION = "description";

    private SiriusPackages() {
    }

    /** What diagrams, tables and trees are made of. */
    public static List<EPackage> representations() {
        return List.of(ViewpointPackage.eINSTANCE, DiagramPackage.eINSTANCE, TablePackage.eINSTANCE,
                TreePackage.eINSTANCE);
    }

    /** Adds the packages of specifications, by the names they have in Sirius. */
    public static void addSpecificationsTo(Metamodels metamodels) {
        List.of(DescriptionPackage.eINSTANCE, StylePackage.eINSTANCE, ToolPackage.eINSTANCE, FilterPackage.eINSTANCE,
                ValidationPackage.eINSTANCE).forEach(metamodels::add);
        List.of(org.clusterscape.viewpoint.vsm.diagram.DiagramPackage.eINSTANCE,
                org.clusterscape.viewpoint.vsm.table.TablePackage.eINSTANCE,
                org.clusterscape.viewpoint.vsm.tree.TreePackage.eINSTANCE)
                .forEach(each -> metamodels.add(DESCRIPTION, each));
    }
}
