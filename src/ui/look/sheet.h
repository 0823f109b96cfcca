// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>
#include <QPromise>

class LinkButton;
class PlainLabel;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

// A question laid over the window: a dialog inside it, over a scrim that leaves the account bar to be seen. Focus stays
// inside, Esc rejects, nothing else in the window can be reached, and no event loop is nested.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    // name: the accessible name of the dialog. uncovered: what the scrim leaves free at the top of the window.
    // The sheet belongs to its scrim, which goes when it is answered; do not delete it.
    Sheet(const QString &name, QWidget *window, const QWidget *uncovered = nullptr);
    ~Sheet() override;

    void setAccount(const AccountLook &account, const QString &text); // the head
    void setTitle(const QString &title, const QString &detail);
    QVBoxLayout *body() const { return m_body; }
    LinkButton *addLink(const QString &text);
    QPushButton *addButton(const QString &text); // closes nothing by itself
    QPushButton *addPrimary(const QString &text);

    int heightForWidth(int width) const override;

    // Shows it. Ends with QDialog::Accepted or Rejected, or is cancelled when the window goes first.
    QFuture<int> ask();

protected:
    void keepTyped(); // Esc asks before what was typed is lost
    void pointAt(QWidget *field, QWidget *words); // gives it the focus, and brings it and what is said of it into sight

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *add(const QString &text);
    void keepFocus(QWidget *now);
    bool isOnTop() const;
    void showWords();

    void rememberFocus();
    QStringList typed() const;

    QList<QPointer<QWidget>> m_before; // had the focus, and what is around it
    QStringList m_asked; // what stood in the fields then, or when it was asked whether it may be lost
    PlainLabel *m_loss = nullptr; // asks; nullptr: nothing is kept
    QPointer<QWidget> m_words; // said of the field that has the focus
    QPromise<int> m_answer;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};
