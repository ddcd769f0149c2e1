/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Algorithms of Weka behind Rapport's own interface. Unlike the rest of Rapport this bundle is licensed under the GNU
 * General Public License, version 3 or later, as Weka is. Nobody requires it; its algorithms are found through the
 * extension point.
 *
 * @since 0.1
 */
@NonNullByDefault({FIELD, PARAMETER, RETURN_TYPE})
package org.rapport.mining.weka;

import static org.eclipse.jdt.annotation.DefaultLocation.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
