/**
 * Everything a person can do, once: {@link milaan.ui.command.Command}s in a registry from which menus, tooltips, the key list and the one key filter are made. Knows no story.
 */
@NullMarked
package milaan.ui.command;

import org.jspecify.annotations.NullMarked;
