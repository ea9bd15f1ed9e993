package org.clusterscape.card.internal.merge;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.vocabulary.Codes.Code;
import org.clusterscape.model.CardSection;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Keeps references to key fields in step with the texts that point to them; references that people added stay. */
final class Pointers {

    private final MergeContext context;
    private final CardSection section;

    Pointers(MergeContext context, CardSection section) {
        this.context = context;
        this.section = section;
    }

    void update(EObject element, EReference feature, KeyField own, List<Code> now, List<Code> before) {
        @SuppressWarnings("unchecked")
        EList<KeyField> list = (EList<KeyField>) element.eGet(feature);
        List<KeyField> wanted = new ArrayList<>();
        for (Code code : now) {
            KeyField target = context.elements().keyField(code, section);
            if (target != own && !wanted.contains(target)) {
                wanted.add(target);
            }
        }
        for (KeyField target : wanted) {
            if (!list.contains(target)) {
                list.add(target);
                context.log().changed(section, element, ChangeLog.described(element), feature, null, target);
            }
        }
        for (Code code : before) {
            KeyField target = context.elements().existingKeyField(code);
            if (target != null && !wanted.contains(target) && list.remove(target)) {
                context.log().changed(section, element, ChangeLog.described(element), feature, target, null);
            }
        }
    }
}
