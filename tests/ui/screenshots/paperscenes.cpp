// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "stage.h"

#include <ui/desk.h>
#include <ui/look/detailtabs.h>
#include <ui/mainwindow.h>
#include <ui/pane.h>

#include <support/user.h>

using namespace Qt::StringLiterals;

void scenes::compliance(Stage &stage)
{
    stage.show(Section::Compliance);
    stage.wait("the countries", [&] { return user::choose(stage.window(), u"Country"_s, u"Germany (DE)"_s); });
    stage.select(u"Requirements list"_s, {1});
    auto *tabs = stage.window()->desk()->pane()->findChild<DetailTabs *>();
    stage.wait("what is asked", [&] { return stage.reads(u"Example"_s); });
    stage.take(u"compliance-requirements"_s);
    tabs->showPage(1);
    stage.select(u"Requirement groups list"_s, {0});
    stage.wait("its answers", [&] { return stage.reads(u"Example: "_s); });
    stage.take(u"compliance-groups"_s);
    stage.select(u"Requirement groups list"_s, {3});
    stage.wait("what the reviewers say", [&] { return stage.reads(u"declined it"_s); });
    stage.take(u"compliance-declined-group"_s);
    stage.select(u"Requirement groups list"_s, {6});
    auto *ofGroup = stage.window()->desk()->pane()->findChildren<DetailTabs *>().last();
    ofGroup->showPage(1);
    stage.wait("the orders", [&] { return user::see(stage.window(), u"Orders with these answers"_s); });
    stage.take(u"compliance-group-orders"_s);
    ofGroup->showPage(0);
    stage.click(u"New group…"_s);
    stage.take(u"compliance-new-group"_s);
    stage.click(u"Cancel"_s, u"New requirement group"_s);
    tabs->showPage(2);
    stage.select(u"Documents list"_s, {0});
    stage.wait("what uses it", [&] { return stage.reads(u"SHA-256"_s); });
    stage.take(u"compliance-documents"_s);
    tabs->showPage(3);
    stage.select(u"Addresses list"_s, {0});
    stage.wait("where it is", [&] { return stage.reads(u"State or region"_s) || stage.reads(u"Street"_s); });
    stage.take(u"compliance-addresses"_s);
    stage.click(u"Add address…"_s);
    stage.take(u"compliance-new-address"_s);
    stage.click(u"Cancel"_s, u"Add an address"_s);
}
