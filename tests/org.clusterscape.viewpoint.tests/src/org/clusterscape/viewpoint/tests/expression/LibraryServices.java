package org.clusterscape.viewpoint.tests.expression;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

/** The services that the reference cases call, and some that go wrong. */
public class LibraryServices {

    public String shortLabel(EObject self) {
        return self.eClass().getName().toLowerCase(Locale.ROOT);
    }

    public String pairLabel(EObject self, EObject other) {
        return self.eClass().getName() + "~" + (other == null ? "-" : other.eClass().getName());
    }

    public String stamped(EObject self, String text) {
        return text + "@" + self.eClass().getName();
    }

    public Integer plus(EObject self, Integer a, Integer b) {
        return a + b;
    }

    public Integer arity(EObject self) {
        return 1;
    }

    public Integer arity(EObject self, Object a) {
        return 2;
    }

    public String rank(EObject self) {
        return "object";
    }

    public String rank(EClassifier self) {
        return "classifier";
    }

    public String rank(EClass self) {
        return "class";
    }

    public List<EObject> parts(EObject self) {
        return self.eContents();
    }

    public EObject[] partsArray(EObject self) {
        return self.eContents().toArray(EObject[]::new);
    }

    public Iterator<EObject> partsIterator(EObject self) {
        return self.eContents().iterator();
    }

    public String nothingAtAll(EObject self) {
        return null;
    }

    public String kaboom(EObject self) {
        throw new IllegalStateException("boom");
    }

    public String twice(String text) {
        return text + text;
    }

    public Integer howMany(Collection<?> values) {
        return values.size();
    }
}
