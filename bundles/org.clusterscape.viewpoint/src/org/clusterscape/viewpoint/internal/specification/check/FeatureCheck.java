package org.clusterscape.viewpoint.internal.specification.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.table.EditionTableDescription;
import org.clusterscape.viewpoint.vsm.table.FeatureColumnMapping;
import org.clusterscape.viewpoint.vsm.table.LineMapping;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.clusterscape.viewpoint.vsm.tool.FeatureChangeListener;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.MoveElement;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features that operations, columns and listeners name must exist, on the class they work on if that is known. */
final class FeatureCheck implements Check {

    /** Anything else is computed, or stands for several. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final Metamodels metamodels;

    FeatureCheck(Metamodels metamodels) {
        this.metamodels = metamodels;
    }

    @Override
    public void check(EObject element, Findings findings) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == DescriptionPackage.Literals.FEATURE_NAME
                    && element.eGet(attribute) instanceof String name && NAME.matcher(name.strip()).matches()) {
                feature(element, attribute, name.strip(), findings);
            }
        }
        if (element instanceof CreateInstance creation) {
            creation(creation, findings);
        }
    }

    private void feature(EObject element, EAttribute attribute, String name, Findings findings) {
        List<EClass> owners = owners(element);
        if (owners.isEmpty() ? isNowhere(name) : owners.stream().noneMatch(each -> metamodels.hasFeature(each, name))) {
            findings.error(Kind.TYPE, element, owners.isEmpty()
                    ? Messages.bind(Messages.Feature_unknownAnywhere,
                            new Object[] {attribute.getName(), name, metamodels.names()})
                    : Messages.bind(Messages.Feature_unknown,
                            new Object[] {attribute.getName(), name, owners.getFirst().getName()}));
        }
    }

    private boolean isNowhere(String name) {
        return metamodels.isComplete() && metamodels.owners(name).isEmpty();
    }

    /** The classes whose feature is meant; empty if they are not known. */
    private List<EClass> owners(EObject element) {
        EClass owner = switch (element) {
            case MoveElement move -> null; // It is a feature of the new container.
            case ModelOperation operation -> OperationContext.typeAt(operation, metamodels);
            case FeatureChangeListener listener -> metamodels.classOf(listener.getDomainClass());
            default -> null;
        };
        if (element instanceof FeatureColumnMapping column && isBlank(column.getFeatureParentExpression())
                && column.eContainer() instanceof EditionTableDescription table) {
            return lineTypes(table);
        }
        return owner == null ? List.of() : List.of(owner);
    }

    private List<EClass> lineTypes(TableDescription table) {
        List<EClass> types = new ArrayList<>();
        table.eAllContents().forEachRemaining(each -> {
            if (each instanceof LineMapping line) {
                types.add(metamodels.classOf(line.getDomainClass()));
            }
        });
        return types.contains(null) || !table.getReusedLineMappings().isEmpty() ? List.of() : types;
    }

    private void creation(CreateInstance creation, Findings findings) {
        EClass type = metamodels.classOf(creation.getTypeName());
        EClass owner = OperationContext.typeAt(creation, metamodels);
        EStructuralFeature feature = owner == null || creation.getReferenceName() == null ? null
                : owner.getEStructuralFeature(creation.getReferenceName());
        if (type == null || feature == null) {
            return;
        }
        if (!(feature instanceof EReference reference) || !reference.getEReferenceType().isSuperTypeOf(type)
                && !type.isSuperTypeOf(reference.getEReferenceType())) {
            findings.error(Kind.TYPE, creation, Messages.bind(Messages.Feature_wrongType,
                    new Object[] {feature.getName(), owner.getName(), type.getName()}));
        } else if (!reference.isContainment()) {
            findings.warning(Kind.TYPE, creation, Messages.bind(Messages.Feature_notContained, feature.getName()));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
