package org.clusterscape.design.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Models to try the design on. */
final class Models {

    private static final int DEPTH = 4;

    private Models() {
    }

    /** The example region, with umlauts and everything that a real model has. */
    static Ecosystem region() {
        return Region.MODEL;
    }

    /** A fresh copy of the example region, to change. */
    static Ecosystem changeableRegion() {
        return Region.load();
    }

    static Ecosystem empty() {
        return ClusterscapeFactory.eINSTANCE.createEcosystem();
    }

    /** One element of every class in every place, none of which has a name, a value or a reference. */
    static Ecosystem bare() {
        Ecosystem ecosystem = empty();
        fill(ecosystem, 0);
        return ecosystem;
    }

    static List<EObject> all(Ecosystem ecosystem) {
        List<EObject> all = new ArrayList<>(List.of(ecosystem));
        ecosystem.eAllContents().forEachRemaining(all::add);
        return all;
    }

    @SuppressWarnings("unchecked")
    static <T extends EObject> T find(Ecosystem ecosystem, Class<T> type, String name) {
        return (T) all(ecosystem).stream().filter(type::isInstance)
                .filter(e -> name.equals(e.eGet(e.eClass().getEStructuralFeature("name")))).findFirst().orElseThrow();
    }

    private static void fill(EObject element, int depth) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            EClass type = reference.getEReferenceType();
            if (depth < DEPTH && !type.isAbstract() && type.getEPackage() == ClusterscapePackage.eINSTANCE) {
                EObject child = EcoreUtil.create(type);
                if (reference.isMany()) {
                    @SuppressWarnings("unchecked")
                    List<EObject> children = (List<EObject>) element.eGet(reference);
                    children.add(child);
                } else {
                    element.eSet(reference, child);
                }
                fill(child, depth + 1);
            }
        }
    }

    /** Loaded once for all tests that do not change it. */
    private static final class Region {

        static final Ecosystem MODEL = load();

        static Ecosystem load() {
            try {
                return ModelFiles.load(DesignFile.ROOT.resolve("examples/region.clusterscape"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
