// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "stage.h"

#include <ui/look/setup.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Pictures of every pane, small and large, light and dark, from the real window on a sandbox; the smallest is a screen
// of 1280x800 at 200 %. Scenes go on where others ended; those that need none can be named alone: screenshots [--size
// POINTS] FOLDER [SCENE...]
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({u"size"_s, u"of the text"_s, u"points"_s, u"10"_s});
    options.process(app);
    const QDir pictures(options.positionalArguments().value(0));
    const QStringList chosen = options.positionalArguments().mid(1);
    if (options.positionalArguments().isEmpty() || !QDir().mkpath(pictures.path())) {
        qWarning("usage: screenshots [--size POINTS] FOLDER [SCENE...]");
        return 2;
    }
    QFont font = QApplication::font();
    font.setPointSizeF(options.value(u"size"_s).toDouble());
    QApplication::setFont(font);
    QApplication::setApplicationName(u"cordboard"_s);
    look::setUp();
    const QTemporaryDir profile;
    Stage stage(profile.filePath(u"profile"_s), pictures);
    const std::pair<QString, void (*)(Stage &)> all[] = {{u"beginning"_s, scenes::beginning},
        {u"search"_s, scenes::search}, {u"purchase"_s, scenes::purchase}, {u"reserved"_s, scenes::reserved},
        {u"inbox"_s, scenes::inbox}, {u"orders"_s, scenes::orders}, {u"numbers"_s, scenes::numbers},
        {u"compliance"_s, scenes::compliance}, {u"troubles"_s, scenes::troubles}, {u"activity"_s, scenes::activity},
        {u"palette"_s, scenes::palette}, {u"account"_s, scenes::account}};
    for (const auto &[name, scene] : all) {
        if (chosen.isEmpty() || chosen.contains(name))
            scene(stage);
    }
    return stage.failed() ? 1 : 0;
}
