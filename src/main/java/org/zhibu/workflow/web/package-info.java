/** The engine room over HTTP: figures for operators. */
@NullMarked
package org.zhibu.workflow.web;

import org.jspecify.annotations.NullMarked;
