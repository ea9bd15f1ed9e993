package org.clusterscape.viewpoint.tests.expression;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;

/** Services of which some never return. */
public final class StubbornServices {

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Thread> held = new CopyOnWriteArrayList<>();
    private Interpreter interpreter;

    /** Tells what to evaluate expressions with. */
    void use(Interpreter other) {
        interpreter = other;
    }

    /** Lets all return that have not. */
    void release() {
        released.countDown();
    }

    /** The threads that did not get through. */
    List<Thread> held() {
        return held;
    }

    public String stuck(EObject self) {
        held.add(Thread.currentThread());
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "at last";
    }

    public String waiting(EObject self) throws InterruptedException {
        held.add(Thread.currentThread());
        released.await();
        return "at last";
    }

    public String indirectly(EObject self) {
        return "<" + interpreter.evaluate("aql:self.stuck()", self, Variables.none()).outcome() + ">";
    }

    public String recursive(EObject self) {
        return String.valueOf(interpreter.evaluate("aql:self.recursive()", self, Variables.none()).value());
    }

    public String greedy(EObject self) {
        throw new OutOfMemoryError("greedy");
    }

    public String good(EObject self) {
        return "good";
    }

    public Thread thread(EObject self) {
        return Thread.currentThread();
    }
}
