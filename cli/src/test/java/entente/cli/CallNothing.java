package entente.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The condition that a class calls none of some methods. */
final class CallNothing {
    private CallNothing() {}

    static ArchCondition<JavaClass> named(String owner, List<String> methods) {
        return new ArchCondition<>("call none of " + methods + " of " + owner) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    if (call.getTargetOwner().getName().equals(owner)
                            && methods.contains(call.getTarget().getName())) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
