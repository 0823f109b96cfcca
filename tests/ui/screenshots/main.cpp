// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "stage.h"

#include <ui/look/setup.h>

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Pictures of every pane, small and large, light and dark, from the real window on a sandbox: screenshots FOLDER
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir pictures(app.arguments().value(1));
    if (app.arguments().size() != 2 || !QDir().mkpath(pictures.path())) {
        qWarning("usage: screenshots FOLDER");
        return 2;
    }
    QApplication::setApplicationName(u"cordboard"_s);
    look::setUp();
    const QTemporaryDir profile;
    Stage stage(profile.filePath(u"profile"_s), pictures);
    for (const auto scene : {scenes::beginning, scenes::search, scenes::purchase, scenes::reserved, scenes::inbox,
             scenes::orders, scenes::numbers, scenes::troubles, scenes::activity, scenes::account})
        scene(stage);
    return stage.failed() ? 1 : 0;
}
