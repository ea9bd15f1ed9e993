/**
 * Diagrams made of models as viewpoint specifications say, and kept up to date when the models change.
 * <p>
 * A {@link org.clusterscape.viewpoint.diagram.DiagramSynchronizer} creates and refreshes diagrams, switches layers and
 * filters, and hides elements. What Sirius does with the same specification and model is what happens here, with the
 * same elements in the same order.
 * <p>
 * While a diagram is refreshed, each of its parts notes what it reads of the model: the candidates of a mapping in an
 * owner, each precondition, the looks of each element, the ends of edges, filters and decorations. When the changes of
 * the models are known, only parts are evaluated again that read something that changed. Parts that read the diagram
 * itself, or call Java services that do not declare with {@link org.clusterscape.viewpoint.expression.Reads} what they
 * read, are evaluated again after any change, for nobody can tell what they read.
 */
package org.clusterscape.viewpoint.diagram;
