package org.clusterscape.viewpoint.internal.expression.ast;

import java.util.List;

/** A type in an expression. */
public sealed interface TypeExpr {

    /** A Java class, for the basic types and for collections. */
    record JavaType(Class<?> type) implements TypeExpr {
    }

    /** A class, data type or enumeration of a metamodel, by the name of its package. */
    record ModelType(String packageName, String name, int start, int end) implements TypeExpr {
    }

    /** One of several types. */
    record TypeSet(List<ModelType> types) implements TypeExpr {
    }
}
