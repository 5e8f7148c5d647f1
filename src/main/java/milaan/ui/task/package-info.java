/**
 * The only way to another thread and back: {@link milaan.ui.task.TaskRunner}. Nothing else in the window hops threads.
 */
@NullMarked
package milaan.ui.task;

import org.jspecify.annotations.NullMarked;
