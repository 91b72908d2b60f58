/** The atlas in a real browser: what a visitor sees, with a mouse, a keyboard, a phone, or aids. */
@NullMarked
package entente.browser;

import org.jspecify.annotations.NullMarked;
