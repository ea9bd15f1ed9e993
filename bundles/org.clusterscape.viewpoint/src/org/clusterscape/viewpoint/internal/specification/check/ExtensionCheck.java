package org.clusterscape.viewpoint.internal.specification.check;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.clusterscape.viewpoint.internal.specification.ViewpointAddress;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.Customization;
import org.clusterscape.viewpoint.vsm.description.DecorationDescriptionsSet;
import org.clusterscape.viewpoint.vsm.diagram.AdditionalLayer;
import org.clusterscape.viewpoint.vsm.diagram.DiagramExtensionDescription;
import org.eclipse.emf.ecore.EObject;

/** An extension must say what it extends; one that extends whatever matches a pattern can only change looks. */
final class ExtensionCheck implements Check {

    private static final Pattern PATTERN_SIGNS = Pattern.compile("[?*\\[\\]()]");

    @Override
    public void check(EObject element, Findings findings) {
        if (!(element instanceof DiagramExtensionDescription extension) || extension.getViewpointURI() == null
                || extension.getRepresentationName() == null) {
            return;
        }
        String address = extension.getViewpointURI();
        if (ViewpointAddress.parse(address) == null) {
            findings.error(Kind.REFERENCE, extension, Messages.bind(Messages.Extension_noAddress, address));
        }
        if (!isPattern(address) || !isPattern(extension.getRepresentationName())) {
            findings.error(Kind.REFERENCE, extension, Messages.Extension_badPattern);
        }
        boolean isForMany = PATTERN_SIGNS.matcher(address + extension.getRepresentationName()).find();
        if (isForMany && !changesLooksOnly(extension)) {
            findings.error(Kind.STRUCTURE, extension, Messages.Extension_forMany);
        }
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean changesLooksOnly(DiagramExtensionDescription extension) {
        return extension.eContents().stream().allMatch(AdditionalLayer.class::isInstance)
                && extension.getLayers().stream().flatMap(layer -> layer.eContents().stream())
                        .allMatch(each -> each instanceof DecorationDescriptionsSet || each instanceof Customization);
    }
}
