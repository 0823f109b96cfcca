// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QWidget>

#include <functional>

class Banner;
class PracticeStrip;
class Workspace;

// What the whole account is told, above its panes: the line of a first start, and at most one problem.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    void showPractice(bool shown);
    void showProblem(
        const QString &fact, const QString &consequence, const QString &action = {}, std::function<void()> act = {});
    void showNotSaved(const Error &error);
    // Tells when the provider refuses the account's key, until it takes one; act: how to go on.
    void followKey(Workspace &workspace, const QString &action, const std::function<void()> &act);
    void clearNotSaved(); // the disk takes what it is given again; another problem stays
    void clearProblem();

signals:
    void connectRequested();
    void practiceDismissed();

private:
    PracticeStrip *m_practice;
    QWidget *m_frame;
    Banner *m_problem;
    std::function<void()> m_act;
    enum class About { Else, NotSaved, Key } m_about = About::Else;
};
