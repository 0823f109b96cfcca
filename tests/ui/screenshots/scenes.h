// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Stage;

// What happens in front of the camera, in this order: each goes on where the one before it ended.
namespace scenes {

void beginning(Stage &stage);
void search(Stage &stage);
void purchase(Stage &stage);
void reserved(Stage &stage);
void inbox(Stage &stage);
void orders(Stage &stage);
void numbers(Stage &stage);
void compliance(Stage &stage);
void troubles(Stage &stage);
void activity(Stage &stage); // with the order in doubt that the troubles left
void palette(Stage &stage);
void account(Stage &stage);

} // namespace scenes
