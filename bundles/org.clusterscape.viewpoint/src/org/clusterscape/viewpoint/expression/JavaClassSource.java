package org.clusterscape.viewpoint.expression;

/** Where classes with services come from: a plug-in, a class path, a project that is open in a workspace. */
@FunctionalInterface
public interface JavaClassSource {

    /**
     * The class of that name.
     *
     * @throws ClassNotFoundException where this source has none; the next source is asked then
     */
    Class<?> load(String qualifiedName) throws ClassNotFoundException;

    /** The classes that a class loader reaches. */
    static JavaClassSource of(ClassLoader loader) {
        return name -> Class.forName(name, true, loader);
    }
}
