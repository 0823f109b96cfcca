// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

// The language of the program's texts, for as long as it lives. Windows made after use() speak it.
class Language
{
public:
    // "en", "de"; empty: the system's. A language without a translation is English.
    void use(const QString &code);

    static QStringList offered(); // the codes, English first

private:
    QTranslator m_ours;
    QTranslator m_qts; // of Qt's own dialogs and menus
};
