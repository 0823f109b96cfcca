// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <span>

class Pane;

// A section of the window, as data: add one here and it is in the list, has its shortcut and its pane.
struct SectionEntry
{
    Section section;
    const char *key; // stable: the section to open next time goes by it
    const char *name; // source text, context "Sections"
    const char *icon;
    int group; // a line parts one group from the next
    Pane *(*make)(Workspace &workspace, QWidget *parent);
};

namespace sections {

std::span<const SectionEntry> all(); // in the order in which they are shown
const SectionEntry &entry(Section section);
Section fromKey(const QString &key); // Search when nobody knows it
QString name(const SectionEntry &entry);

} // namespace sections
