// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/availablenumber.h>

#include <QObject>

class QAbstractButton;
class QWidget;
class Workspace;

// The searches that the operator gave a name, and the menu of them. Kept with the account's settings.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    SavedSearches(Workspace &workspace, QAbstractButton *opener);

    void askName(const NumberSearch &search, QWidget *over); // a name that is there already is taken over
    bool isEmpty() const { return m_searches.isEmpty(); }

signals:
    void chosen(const NumberSearch &search);

private:
    struct Saved
    {
        QString name{};
        NumberSearch search{};
    };

    void load();
    void save();
    void keep(const QString &name, const NumberSearch &search);
    void showMenu();
    void tellOpener();

    Workspace &m_workspace;
    QAbstractButton *m_opener;
    QList<Saved> m_searches; // by name
};
